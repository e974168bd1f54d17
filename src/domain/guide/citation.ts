import { MAP_NAME } from '#map';
import { FIRST_LANGUAGE } from '../languages.ts';

/** A part of the guide, as a citation needs it. Pure text, no markup. */
export interface Work {
  readonly authors: readonly { readonly given: string; readonly family: string }[];
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  /** As the guide prints it. */
  readonly title: string;
  /** In the reader's language, where that is another. */
  readonly translation: string | null;
  readonly container: string;
  readonly publisher: string;
  readonly publisherPlace: string;
  /** Where the guide is to be had; null where it is on no site. */
  readonly url: string | null;
  /** Address of the page that tells of it here; null where that is not known. */
  readonly page: string | null;
  /** Makes the key of the entry unique. */
  readonly id: string;
}

/** A run of a citation, in italics or not. */
export interface CitationPart {
  readonly text: string;
  readonly italic: boolean;
}

const initials = (given: string) =>
  given
    .split(/\s+/)
    .map((name) => name.replace(/[^\s-]+/g, (part) => `${part.charAt(0)}.`))
    .join(' ');

function authorList(authors: Work['authors']): string {
  const names = authors.map(({ given, family }) => `${family}, ${initials(given)}`);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')}, & ${last}` : last;
}

/**
 * A fiche of the guide as a chapter of it, in APA style: American Psychological Association,
 * Publication Manual, 7th edition, 2020, sections 9.38 (translated titles) and 10.3.
 */
export function apa(work: Work): readonly CitationPart[] {
  const { authors, year, title, translation, container, publisher, url } = work;
  const ends = /[?!.]$/.test(translation === null ? title : ']') ? '' : '.';
  const named = translation === null ? title : `${title} [${translation}]`;
  return [
    { text: `${authorList(authors)} (${year}). ${named}${ends} In `, italic: false },
    { text: container, italic: true },
    { text: `. ${publisher}.${url === null ? '' : ` ${url}`}`, italic: false },
  ];
}

/** As Babel and BibLaTeX call them. */
const LANGID: Readonly<Record<string, string>> = { nl: 'dutch', fr: 'french', en: 'english' };
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Signs that TeX reads as commands. */
const escape = (text: string) =>
  text
    .replace(/[\\~^]/g, ' ')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/\s+/g, ' ');

/** The same as an entry for BibTeX or BibLaTeX, in UTF-8. */
export function bibtex(work: Work): string {
  const { authors, year, month, title, container, publisher, publisherPlace, url, page, id } = work;
  const first = authors[0]?.family ?? publisher;
  const key = `${first.toLowerCase().replace(/[^a-z]/g, '')}${year}-${id}`;
  const fields = [
    ['author', authors.map(({ given, family }) => `${family}, ${given}`).join(' and ')],
    // Doubled braces keep capitals as they are.
    ['title', `{${escape(title)}}`],
    ['booktitle', `{${escape(container)}}`],
    ['publisher', escape(publisher)],
    ['address', escape(publisherPlace)],
    ['year', String(year)],
    ...(url === null ? [] : [['url', url]]),
    ['langid', LANGID[FIRST_LANGUAGE] ?? FIRST_LANGUAGE],
    ...(page === null ? [] : [['note', `${MAP_NAME}: \\url{${page}}`]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name!} = {${value!}},`);
  return [`@incollection{${key},`, ...lines, `  month = ${MONTHS[month - 1]!}`, '}'].join('\n');
}
