import { SMALLEST } from '../../domain/pictures/picture.ts';

/**
 * What a device keeps in the place of a picture that is asked for; null for what is no picture of the
 * build.
 * @param path below the root of the site, such as `pictures/garden-1a2b3c4d-960.avif`
 */
export function smallestPicture(path: string): string | null {
  const [, stem] = /^(pictures\/[a-z0-9-]+)-\d+\.(?:avif|webp)$/.exec(path) ?? [];
  return stem === undefined ? null : `${stem}-${SMALLEST}.webp`;
}
