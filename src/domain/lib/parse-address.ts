/**
 * The address that a text means, seen from another where it is relative; null for what is none. (It
 * asks by trying: `URL.canParse` is younger than the browsers that the site promises to serve.)
 */
export function parseAddress(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
