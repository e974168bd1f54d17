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
