/** Where a hand-edited file is published as it is kept, below the site's root. */
export const sourcePath = (name: string) => `data/source/${name}`;
