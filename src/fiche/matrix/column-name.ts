import type { Fiche } from '../../domain/model.ts';
import type { I18n } from '../../state/atlas/i18n-context.ts';

/** What a column is called: an approach by its short name, a challenge by its question. */
export const columnName = (fiche: Fiche, say: I18n['say']): string =>
  say(fiche.kind === 'approach' ? fiche.shortTitle : fiche.title);
