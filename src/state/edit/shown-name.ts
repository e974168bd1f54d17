import type { Kept, Value } from '../../data/edit/edited-kinds.ts';
import type { Language } from '../../domain/languages.ts';
import { typeset } from '../../domain/text/typeset.ts';
import { nameIn } from './say-difference.ts';

/** What a thing on the desk is called in a language, in the typography that readers see. */
export const shownName = (kind: Kept, value: Value, language: Language): string =>
  typeset(nameIn(kind, value, language), language);
