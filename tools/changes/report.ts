import { basename } from 'node:path';
import { sayProblem } from '../../src/data/problems/problem-texts.ts';
import { FIRST_LANGUAGE, type Language } from '../../src/domain/languages.ts';
import { translator, type Translate } from '../../src/i18n/translate.ts';
import { textsIn } from '../build/page-texts.ts';
import { OURS } from '../forge/forge-api.ts';
import { sayFinding } from '../guide/say-finding.ts';
import { plainMarkdown, quiet } from './plain-markdown.ts';
import type { LookedAt, LookedAtChanges, LookedAtEdition } from './review.ts';

/** What a report leads to. */
export interface Ways {
  /** The published site, ending in a slash; null where it is not known. */
  readonly site: string | null;
  /** Where the preview is to be had; null where none was built. */
  readonly preview: string | null;
}

const translate = (language: Language): Translate => translator(language, textsIn(language));
/** A forge takes so many letters, and nobody reads more. */
const MOST = 50_000;
/** So many things are told one by one. */
const MOST_LINES = 200;

const listed = (lines: readonly string[], indent = ''): string[] =>
  lines.slice(0, MOST_LINES).map((line) => `${indent}- ${plainMarkdown(line)}`);

function ofChanges({ held, stale, language }: LookedAtChanges, { site }: Ways): string[] {
  const t = translate(language);
  const { patch, said, problems, fits } = held;
  const desk = site === null ? t('edit.title') : `[${t('edit.title')}](${site}${language}/edit/)`;
  const others = problems.filter(({ code }) => !code.startsWith('stale.'));
  const errors = others.filter(({ severity }) => severity === 'error');
  return [
    ...(patch
      ? [t('review.by', { by: plainMarkdown(patch.by) || '?', made: patch.made }), '']
      : []),
    ...(patch?.note.trim() ? [`> ${plainMarkdown(patch.note)}`, ''] : []),
    ...said
      .slice(0, MOST_LINES)
      .flatMap(({ heading, lines, isDone }) => [
        `- **${plainMarkdown(heading)}**${isDone ? ` (${t('apply.done')})` : ''}`,
        ...listed(lines, '  '),
      ]),
    ...(said.length > 0 ? [''] : []),
    ...(stale.length > 0 ? [`⚠ ${t('review.stale', { desk })}`, ''] : []),
    ...stale.flatMap(({ problem, heading, other }) => [
      `- **${plainMarkdown(heading)}**: ${plainMarkdown(sayProblem(problem, language))}`,
      ...(other
        ? [
            `  - ${t('review.who', {
              who: plainMarkdown(other.who),
              date: other.date,
              what: plainMarkdown(other.what),
            })}`,
          ]
        : []),
    ]),
    ...(errors.length > 0
      ? [`⚠ ${t(patch ? 'review.broken' : 'review.strange', { desk })}`, '']
      : []),
    ...listed(others.map((one) => sayProblem(one, language))),
    ...(others.length + stale.length > 0 ? [''] : []),
    ...(fits ? [`✓ ${t(held.texts.size === 0 ? 'apply.nothing' : 'review.fits')}`, ''] : []),
  ];
}

function ofEdition({ findings, language }: LookedAtEdition): string[] {
  const t = translate(language);
  if (findings === null) return [`⚠ ${t('guide.noFiches')}`, ''];
  if (findings.length === 0) return [`✓ ${t('guide.nothing')}.`, ''];
  return [
    ...findings.slice(0, MOST_LINES).flatMap((one) => {
      const [head = '', ...rest] = sayFinding(one, language).split('\n');
      return [`- **${plainMarkdown(head)}**`, ...listed(rest, '  ')];
    }),
    '',
    `${findings.length}. ${t('review.edition')}`,
    '',
  ];
}

/** What files that were handed in would change, or why they do not fit, as the text of a merge request. */
export function reportOf(all: readonly LookedAt[], ways: Ways): string {
  const parts = all.flatMap((one) => [
    `### ${plainMarkdown(basename(one.path))}`,
    '',
    ...(one.kind === 'changes' ? ofChanges(one, ways) : ofEdition(one)),
  ]);
  const t = translate(all[0]?.language ?? FIRST_LANGUAGE);
  const preview = ways.preview === null ? [] : [t('review.preview', { where: ways.preview }), ''];
  const text = [...parts, ...preview].join('\n');
  const cut = text.length > MOST ? `${text.slice(0, text.lastIndexOf('\n', MOST))}\n\n…\n` : text;
  return `${cut}\n${OURS}\n`;
}

/** What a merge request is called, in one line of plain text. */
export function titleOf(all: readonly LookedAt[]): string {
  const names = all.flatMap((one) => {
    if (one.kind === 'edition') return [translate(one.language)('review.edition.title')];
    const heads = one.held.said.map(({ heading }) => heading);
    return heads.length > 0 ? heads : [basename(one.path)];
  });
  const [first = '', ...more] = names;
  const line = quiet(first.replace(/\p{Cc}+|\s+/gu, ' ').trim());
  const short = line.length > 120 ? `${line.slice(0, 120)}…` : line;
  return more.length > 0 ? `${short} (+${more.length})` : short;
}
