/** What is wrong and how to mend it, in each language; {found} and {hint} are filled in. */
export type Text = readonly [nl: string, fr: string, en: string];
