import { FIRST_LANGUAGE } from '../../domain/languages.ts';
/**
 * The page of the site's root as an answer at any depth below it: what it names relative to the
 * root is named from the top of the host, and it is in the language of the address.
 * @param top path of the root on its host, with a slash on both ends
 * @param address what is asked for
 */
export async function shellAt(root: Response, top: string, address: URL): Promise<Response> {
  const text = await root.text();
  const headers = new Headers(root.headers);
  // The length and the coding are of the file, not of this text.
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) headers.delete(name);
  const language = address.pathname.slice(top.length, top.length + 2);
  const page = text
    .replace(`<html lang="${FIRST_LANGUAGE}"`, () => `<html lang="${language}"`)
    .replace(`app.${FIRST_LANGUAGE}.webmanifest`, () => `app.${language}.webmanifest`)
    .replaceAll('="./', () => `="${top}`);
  return new Response(page, { headers });
}
