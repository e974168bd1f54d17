let known: ReadonlySet<string> | null = null;

/** The signs that Windows-1252 has. */
function signs(): ReadonlySet<string> {
  known ??= new Set(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
  );
  return known;
}

/** A text as Excel leaves it in a CSV of old: each sign that Windows-1252 does not have, such as a narrow space, is a question mark. */
export const asAnsi = (text: string): string =>
  [...text].map((sign) => (signs().has(sign) ? sign : '?'.repeat(sign.length))).join('');
