import type { Contact } from '../../domain/contact/contact.ts';

/** Where OpenStreetMap shows an address, by its point or else by its words; nothing is asked there before somebody goes. */
export function mapAddress({ address = '', addressPoint }: Contact): string {
  const site = 'https://www.openstreetmap.org';
  if (!addressPoint) return `${site}/search?query=${encodeURIComponent(address)}`;
  const [lng, lat] = addressPoint;
  return `${site}/?mlat=${lat}&mlon=${lng}#map=18/${lat}/${lng}`;
}
