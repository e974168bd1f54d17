import type { Fiche } from '../../src/domain/model.ts';

export type Kind = Fiche['kind'];

/** What a footnote says: the fiches that it sends to, or nothing of these. */
export interface PrintedNote {
  readonly number: number;
  readonly text: string;
  readonly targets: readonly { readonly kind: Kind; readonly title: string }[];
  readonly line: number;
}

/** A source or further reading as printed. */
export interface PrintedReference {
  /** Without its address. */
  readonly text: string;
  readonly url: string | null;
  readonly line: number;
}

/** What is known of a fiche from the text of the guide. */
export interface PrintedFiche {
  readonly kind: Kind;
  readonly title: string;
  readonly minutes: number;
  /** Null for what is no initiative; empty where the guide leaves it blank. */
  readonly initiators: string | null;
  readonly area: string | null;
  readonly period: string | null;
  readonly references: readonly PrintedReference[];
  readonly notes: readonly PrintedNote[];
  /** In the text, from 1. */
  readonly line: number;
}

export interface PrintedGuide {
  /** As stated, such as "mei 2026"; null where it is not. */
  readonly date: string | null;
  readonly fiches: readonly PrintedFiche[];
}

const KINDS: Readonly<Record<string, Kind>> = {
  WERKWIJZEN: 'approach',
  INITIATIEVEN: 'initiative',
  UITDAGINGEN: 'challenge',
};
const MINUTES = /^\P{L}*?(\d+(?:[.,]\d+)?)\s*(?:minuten|minuut|min\.?)$/u;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^([⁰¹²³⁴-⁹]{1,2}|\d{1,2})\s+(?=\p{L})/u;
const URL = /<?(https?:\/\/[^\s<>]+)>?/;
/** "Le Bossé, Y. (2012)", "Collectief Cartach (8 oktober 2020)": how a list of literature begins. */
const AUTHORED = /^\p{Lu}.{2,120}?\((?:\d{1,2} \p{L}+ )?\d{4}[a-z]?\)[.,]? /u;
/** What leads to an address, and says nothing without it. */
const LEADS = /[\s:.,–-]*(?:\b(?:online beschikbaar(?: \([^)]*\))?|te downloaden op|url)[\s:]*)?$/i;
/** A title takes no more lines than this. */
const TITLE_LINES = 6;

interface Paragraph {
  readonly text: string;
  readonly line: number;
  /** How many empty lines stand before it: a new page leaves at least three. */
  readonly gap: number;
}

function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let lines: string[] = [];
  let [start, gap] = [0, 0];
  const close = () => {
    if (lines.length > 0) found.push({ text: lines.join('\n'), line: start + 1, gap });
    if (lines.length > 0) gap = 0;
    lines = [];
  };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n|\f/)
    .entries()) {
    if (line.trim() === '') {
      close();
      gap++;
    } else {
      if (lines.length === 0) start = index;
      lines.push(line.trim());
    }
  }
  close();
  return found;
}

const joined = (text: string) => text.replaceAll('\n', ' ').replace(/\s+/g, ' ').trim();

const numberOf = (digits: string) =>
  Number(
    [...digits]
      .map((one) => {
        const raised = SUPERSCRIPT.indexOf(one);
        return raised < 0 ? one : raised;
      })
      .join(''),
  );

function targetsOf(text: string): PrintedNote['targets'] {
  return text.split(/(?=\bfiche (?:Werkwijzen|Initiatieven|Uitdagingen)\b)/i).flatMap((part) => {
    const found = /^fiche (\p{L}+)\s+['‘’"“](.+)['’"”]/iu.exec(part);
    const kind = KINDS[found?.[1]?.toUpperCase() ?? ''];
    return found && kind ? [{ kind, title: found[2]! }] : [];
  });
}

/** The footnotes that stand in a paragraph, which may hold several, each on a line of its own. */
function notesIn({ text, line }: Paragraph): PrintedNote[] {
  if (!NOTE.test(text)) return [];
  const notes: { number: number; text: string; line: number }[] = [];
  for (const [index, one] of text.split('\n').entries()) {
    const found = NOTE.exec(one);
    const last = notes.at(-1);
    if (found) {
      const said = one.slice(found[0].length);
      notes.push({ number: numberOf(found[1]!), text: said, line: line + index });
    } else if (last) last.text += ` ${one}`;
  }
  return notes.map((note) => ({ ...note, targets: targetsOf(note.text) }));
}

function referenceIn({ text, line }: Paragraph): PrintedReference {
  const whole = joined(text);
  const url = URL.exec(whole)?.[1]?.replace(/[.,;]$/, '') ?? null;
  const bareText = whole
    .replace(URL, '')
    .replace(/^[+✦*•-]\s*/, '')
    .replaceAll('*', '');
  return { text: bareText.replace(LEADS, '').trim(), url, line };
}

/** References and footnotes of what stands in a fiche. */
function partsOf(body: readonly Paragraph[]) {
  const references: PrintedReference[] = [];
  const notes: PrintedNote[] = [];
  let isListing = false;
  for (const paragraph of body) {
    const found = notesIn(paragraph);
    // A page to take notes on, which closes a fiche.
    if (found.length > 0 || /^MEM+ORISEREN$/.test(paragraph.text)) {
      notes.push(...found);
      isListing = false;
      continue;
    }
    const text = joined(paragraph.text);
    const isReference = URL.test(text) || AUTHORED.test(text);
    // What follows without a new page belongs to the list that was begun.
    isListing = isReference || (isListing && paragraph.gap < 3);
    if (isListing) references.push(referenceIn(paragraph));
  }
  return { references, notes };
}

/** The value of a field; null where the fiche has no such line, empty where it is left blank. */
function fieldOf(body: readonly Paragraph[], name: RegExp): string | null {
  const held = body.slice(0, 6).find(({ text }) => name.test(text));
  return held ? joined(held.text).replace(name, '').trim() : null;
}

interface Start {
  readonly index: number;
  readonly kind: Kind;
  readonly title: string;
  readonly minutes: number;
  /** How many paragraphs the head takes. */
  readonly length: number;
}

/** A fiche begins with the name of its kind, its title, and how long it takes to read. */
function startAt(paragraphs: readonly Paragraph[], index: number): Start | null {
  const [first = '', ...more] = paragraphs[index]!.text.split('\n');
  const kind = KINDS[first.trim()];
  if (!kind) return null;
  const title = more;
  for (let next = index + 1; next < paragraphs.length && title.length <= TITLE_LINES; next++) {
    for (const line of paragraphs[next]!.text.split('\n')) {
      const minutes = MINUTES.exec(line)?.[1];
      if (minutes !== undefined && title.length > 0) {
        const length = next - index + 1;
        return {
          index,
          kind,
          title: joined(title.join('\n')),
          minutes: Number(minutes.replace(',', '.')),
          length,
        };
      }
      if (KINDS[line]) return null;
      title.push(line);
    }
  }
  return null;
}

/** Reads the text of an edition of the guide, in Dutch. What is no fiche is passed over. */
export function readGuide(text: string): PrintedGuide {
  const paragraphs = paragraphsOf(text.normalize('NFC'));
  const starts = paragraphs.flatMap((_, index) => startAt(paragraphs, index) ?? []);
  const isBreak = ({ text: one }: Paragraph) => /^GEMEEN-? ?SCHAPS/.test(one);
  const fiches = starts.map(({ index, kind, title, minutes, length }, turn): PrintedFiche => {
    const end = starts[turn + 1]?.index ?? paragraphs.length;
    const all = paragraphs.slice(index + length, end);
    const stop = all.findIndex(isBreak);
    const body = stop < 0 ? all : all.slice(0, stop);
    return {
      kind,
      title,
      minutes,
      initiators: fieldOf(body, /^INITIATIEFNEMER(?:\(S\)|S)?:?\s*/),
      area: fieldOf(body, /^GEBIED:?\s*/),
      period: fieldOf(body, /^PERIODE:?\s*/),
      ...partsOf(body.filter(({ text: one }) => !/^(?:INITIATIEFNEMER|GEBIED|PERIODE)/.test(one))),
      line: paragraphs[index]!.line,
    };
  });
  const date = /Bijgewerkt in ([\p{L}]+ \d{4})/u.exec(text)?.[1] ?? null;
  return { date, fiches };
}
