import type { Licence } from './picture.ts';

const CREATIVE = /^CC-(BY(?:-NC)?(?:-SA)?)-(\d\.\d)$/;

/** What a licence is called, such as "CC BY-SA 4.0"; null for one that is said in words. */
export function licenceName(licence: Licence): string | null {
  const [, terms, version] = CREATIVE.exec(licence) ?? [];
  if (terms !== undefined) return `CC ${terms} ${version}`;
  return licence === 'CC0-1.0' ? 'CC0 1.0' : null;
}

/** Where the terms of a licence are to be read; null where it has none of its own. */
export function licenceAddress(licence: Licence): string | null {
  const [, terms, version] = CREATIVE.exec(licence) ?? [];
  const site = 'https://creativecommons.org';
  if (terms !== undefined) return `${site}/licenses/${terms.toLowerCase()}/${version}/`;
  if (licence === 'CC0-1.0') return `${site}/publicdomain/zero/1.0/`;
  return licence === 'CC-PDM-1.0' ? `${site}/publicdomain/mark/1.0/` : null;
}
