/** Why borders could not be had, in words for the maintainer; nothing has been written. */
export class BorderError extends Error {
  override readonly name = 'BorderError';
}
