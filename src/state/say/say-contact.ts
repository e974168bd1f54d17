import type { Contact } from '../../domain/contact/contact.ts';
import { parseAddress } from '../../domain/lib/parse-address.ts';

/** An address of the web as one reads it aloud; what is none, as a draft may have it, as it is. */
export const sayHost = (website: string): string =>
  parseAddress(website)?.host.replace(/^www\./, '') ?? website;

/** How to reach something in a line for the screen and for paper, the quickest way first; empty where none is known. */
export function contactLine({ phone, phoneShown, email, website, address }: Contact): string {
  const ways = [phoneShown ?? phone, email, website ? sayHost(website) : null, address];
  return ways.filter(Boolean).join(' · ');
}
