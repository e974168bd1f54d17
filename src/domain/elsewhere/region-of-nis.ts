/** What region a code is of is not known. */
export const regionOfNis = (_code: string): string | null => null;
