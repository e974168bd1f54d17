import { evenChunks } from '../../domain/lib/even-chunks.ts';
import type { I18n } from '../../state/atlas/i18n-context.ts';
import type { Slide } from './slide-kind.ts';

/** A slide that may share its subject with others. */
export interface Part extends Slide {
  readonly part: number;
  readonly parts: number;
}

/** So many initiatives fit on a slide in letters that the back row reads. */
export const PER_SLIDE = 3;

/** The ids of the parts of a subject: the first is the subject's own. */
export const idOf = (subject: string, part: number): string =>
  part === 1 ? subject : `${subject}.${part}`;

/** What fits on a slide each; a subject of which there is nothing still has its slide. */
export function parted<T>(list: readonly T[], most: number) {
  const chunks = evenChunks(list, most);
  return (chunks.length > 0 ? chunks : [[]]).map((shown, index, { length }) => ({
    shown,
    part: index + 1,
    parts: length,
  }));
}

/** What stands behind the name of a slide that shares its subject. */
export const saidPart = ({ part, parts }: Part): string => (parts > 1 ? ` (${part}/${parts})` : '');

/** What stands above such a slide: what it is, if that is said, and which part where it shares its subject. */
export const kickerOf = ({ part, parts }: Part, t: I18n['t'], what = ''): string =>
  [what, parts > 1 ? t('present.part', { part, parts }) : ''].filter(Boolean).join(' · ');
