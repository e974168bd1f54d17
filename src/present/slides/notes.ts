import { detailed } from '../../domain/guide/fiche-details.ts';
import type { Fiche } from '../../domain/model.ts';
import type { I18n } from '../../state/atlas/i18n-context.ts';
import type { Note } from './slide-kind.ts';

/** A note on each of some fiches. */
export const notesOn = (fiches: readonly Fiche[], { say }: Pick<I18n, 'say'>): readonly Note[] =>
  fiches.map(detailed).map(({ title, summary }) => ({ heading: say(title), text: say(summary) }));
