import { fileURLToPath } from 'node:url';

const folderOf = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/.cache/sites/${name}`, import.meta.url));

/** Where the main site of the tests, in `dist`, was told that it stands: in a folder. */
export const SITE_URL = 'http://localhost:4173/kaart/';

/** A build that was not told its address. */
export const PLAIN = folderOf('plain');

/** A build that was told a public address, at the root of a host. */
export const TOLD = folderOf('told');
export const TOLD_ADDRESS = 'http://kaart.example:4175/';

/** A build of the guide with pictures, which it comes without: drawn ones of our own. */
export const PICTURED = folderOf('pictured');
export const PICTURED_DATA = folderOf('pictured-data');

/** Another map: of another country, in other languages, without a guide. */
export const OTHER_MAP = 'examples/reparons';
export const OTHER = folderOf('other');

/** The least that a map can be, as `npm run new` makes it: one language, five entries, no categories. */
export const LEAST = folderOf('least');
export const LEAST_MAP = folderOf('least-map');
