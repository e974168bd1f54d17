import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A text in as few letters as an address or a file may hold (DEFLATE, base64url of RFC 4648). */
export function packText(text: string): string {
  const packed = deflateSync(strToU8(text), { level: 9 });
  return btoa(strFromU8(packed, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of such letters; throws where they were changed, or it has more bytes than `most`. */
export function unpackText(letters: string, most: number): string {
  const packed = strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
  return strFromU8(inflateSync(packed, { out: new Uint8Array(most) }));
}
