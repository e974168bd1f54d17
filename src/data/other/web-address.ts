import { parseAddress } from '../../domain/lib/parse-address.ts';
import { isWebAddress } from '../schemas/common-schemas.ts';

/** A domain with a path, as people write it without what goes before. */
const BARE = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[\p{L}]{2,}(?:[/?#:]\S*)?$/u;

/**
 * The web addresses in a cell: several with anything between them, those without a scheme with one,
 * blanks and letters of ours in the form that the web has. What is none, such as "zie affiche" or
 * `javascript:`, is left out.
 */
export function webAddressesIn(text: string): readonly string[] {
  const whole = text.trim();
  const pieces =
    /^https?:\/\/\S+( \S+)*$/i.test(whole) && !/[;|,]\s|\s(https?:|www\.)/i.test(whole)
      ? [whole]
      : whole.split(/[\s;|]+|,\s*(?=https?:|www\.)/);
  const found = pieces.flatMap((piece) => {
    const plain = piece.replace(/^[<("']+|[>)"',]+$/g, '');
    const stated = /^https?:\/\//i.test(plain) ? plain : BARE.test(plain) ? `https://${plain}` : '';
    const href = stated === '' ? undefined : parseAddress(stated)?.href;
    return href !== undefined && isWebAddress(href) ? [href] : [];
  });
  return [...new Set(found)];
}
