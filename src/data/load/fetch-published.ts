import { problem, type Problem } from '../problems/problems.ts';

/** A file that was read, and whether it is to the byte what the build wrote; or what is wrong with it. */
export type Read =
  { readonly value: unknown; readonly isSealed: boolean } | { readonly problem: Problem };

/** Signs, as they are or escaped, that a text of ours never has; see `harmless`. */
const SUSPECT = /[\u0000\u202a-\u202e\u2066-\u2069]|\\u(?:00[01]|20[26])/i;

/** Whether bytes are those that were sealed; no, where the browser does not tell, as without https. */
async function isWhole(bytes: ArrayBuffer, seal: string | undefined): Promise<boolean> {
  const { subtle } = crypto as Partial<Crypto>;
  if (seal === undefined || !subtle) return false;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)) === seal;
}

/**
 * Fetches a published file; never throws.
 * @param site address of the folder that holds `data/`, ending in a slash
 * @param seal of the file as the build wrote it, see `IndexOf`
 */
export async function read(
  path: string,
  site: URL,
  fetchFile: typeof fetch,
  seal?: string,
): Promise<Read> {
  try {
    const response = await fetchFile(new URL(path, site));
    if (!response.ok) return { problem: problem('fileMissing', path, { found: response.status }) };
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    if (await isWhole(bytes, seal)) return { value: JSON.parse(text), isSealed: true };
    if (text.trim() === '') return { problem: problem('empty', path) };
    if (/^\s*</.test(text)) return { problem: problem('html', path) };
    const value = JSON.parse(text) as unknown;
    if (!SUSPECT.test(text)) return { value, isSealed: false };
    const { harmless } = await import('../problems/harmless.ts');
    return { value: harmless(value), isSealed: false };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const code = error instanceof SyntaxError ? 'notJson' : 'fileMissing';
    return { problem: problem(code, path, { found }) };
  }
}

/** What files hold that are all to the byte what the build wrote and checked; null where one is not. */
export function sealedValues(files: readonly Read[]): readonly unknown[] | null {
  const values = files.flatMap((file) => ('value' in file && file.isSealed ? [file.value] : []));
  return values.length === files.length ? values : null;
}
