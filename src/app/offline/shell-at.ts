/**
 * The page of the site's root as an answer at any depth below it: what it names relative to the
 * root is named from the top of the host.
 * @param top path of the root on its host, with a slash on both ends
 */
export async function shellAt(root: Response, top: string): Promise<Response> {
  const text = await root.text();
  const headers = new Headers(root.headers);
  // The length and the coding are of the file, not of this text.
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag']) headers.delete(name);
  return new Response(
    text.replaceAll('="./', () => `="${top}`),
    { headers },
  );
}
