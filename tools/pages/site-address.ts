import { giveWritten } from '../../src/state/navigation/give-address.ts';

/** Whether a text can be the address of a site: of the web, and nothing behind its path. */
export const isSiteAddress = (text: string): boolean =>
  /^https?:\/\/[^\s?#]+$/.test(text) && URL.canParse(text);

/**
 * The public address of the site, from the variable SITE_URL: what search engines, social media,
 * citations and QR codes are told. Null where it is not set: then links are relative and what
 * needs an address is left out. Throws when it is no web address.
 */
export function siteAddress(text = process.env.SITE_URL): string | null {
  if (text === undefined || text === '') return null;
  if (!isSiteAddress(text)) {
    throw new Error(
      `SITE_URL is "${text}"; write the address of the site's folder, such as https://example.org/kaart/`,
    );
  }
  return text.endsWith('/') ? text : `${text}/`;
}

/** The public address of a path below the root, such as `nl/fiche/calame/`; see `giveWritten`. */
export function publicAddress(path: string, address: string): string {
  return giveWritten(path, address).address;
}

/** The site's folder as seen from the top of its host; the top itself where it is not known. */
export function siteTop(address: string | null): string {
  return address === null ? '/' : new URL(address).pathname;
}

/** The way from a page up to the root: `../../` for `nl/matrix/`. */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
