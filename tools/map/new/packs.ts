import { LANGUAGE_PACKS } from '../../../src/domain/language-packs.ts';

/** Throws, in words, where there is no pack for one of some languages. */
export function needPacks(languages: readonly string[]): void {
  const strange = languages.filter((one) => !Object.hasOwn(LANGUAGE_PACKS, one));
  if (strange.length === 0) return;
  throw new Error(
    `There is no language pack for ${strange.join(', ')}; there is for ${Object.keys(LANGUAGE_PACKS).join(', ')}. ` +
      'docs/your-own-map.md says how to make one.',
  );
}
