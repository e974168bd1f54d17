import type { Patch } from '../../data/edit/patch/patch.ts';
import type { Mail } from '../../domain/lib/mail-address.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { SaidChange } from '../../state/edit/say-difference.ts';

interface Circumstances {
  /** Whether a file is to be attached. */
  readonly hasFile?: boolean;
  /** Address of the page that it is about; null where nobody else could open it. */
  readonly page?: string | null;
}

/** Mail programs cut what is longer: the file says all of it. */
const MOST_LETTERS = 1200;

/** The letter that goes with a patch file, in the language of who writes it. */
export function mailFor(
  said: readonly SaidChange[],
  { by, note }: Patch,
  file: string,
  t: Translate,
  { hasFile = true, page = null }: Circumstances = {},
): Mail {
  const lines = said.flatMap(({ heading, lines: own }) => [
    `- ${heading}`,
    ...own.map((one) => `    ${one}`),
  ]);
  const all = lines.join('\n');
  const told = all.length > MOST_LETTERS ? `${all.slice(0, MOST_LETTERS)}…` : all;
  const body = [
    t('letter.greeting'),
    hasFile ? t('letter.text', { file }) : t('letter.about'),
    note,
    told,
    page ?? '',
    t('letter.end'),
    by,
  ];
  return {
    subject: t('letter.subject', { what: said[0]?.heading ?? '' }),
    body: body.filter((part) => part.trim() !== '').join('\n\n'),
  };
}
