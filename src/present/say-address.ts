/** An address as one says it and types it over: without what every address begins with. */
export function sayAddress(address: string): string {
  return decodeURI(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
