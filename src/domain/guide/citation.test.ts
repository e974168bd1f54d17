import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apa, bibtex, type Work } from './citation.ts';

const WORK: Work = {
  authors: [{ given: 'Matthias', family: 'Rosenzweig' }],
  year: 2026,
  month: 5,
  title: 'Hoe betrek je mensen bij gemeenschapswerk?',
  translation: null,
  container: 'Gemeenschapsactie: bundel van praktijken en invalshoeken',
  publisher: 'FdSS',
  publisherPlace: 'Brussel',
  url: 'https://www.fdss.be/bundel-ga',
  page: null,
  id: 'mensen-betrekken',
};

const text = (work: Work) =>
  apa(work)
    .map((part) => part.text)
    .join('');

/** What a reference manager makes of our BibTeX. */
const readBack = (work: Work) => new Cite(bibtex(work));

test('a citation is what a reference manager makes of the BibTeX', () => {
  const theirs = readBack(WORK).format('bibliography', { template: 'apa' }).trim();
  expect(text(WORK)).toBe(theirs);
});

test('so it is for several authors', () => {
  const authors = [...WORK.authors, { given: 'Anna-Maria', family: 'De Wit' }];
  const work = { ...WORK, authors, title: 'Vzw Calame: wonen' };
  expect(text(work)).toContain('Rosenzweig, M., & De Wit, A.-M. (2026). Vzw Calame: wonen. In ');
  expect(readBack(work).data[0]).toMatchObject({ author: authors });
});

test('a translated title stands in brackets after the guide’s own', () => {
  const work = { ...WORK, translation: 'How do you get people involved?' };
  expect(text(work)).toContain('gemeenschapswerk? [How do you get people involved?]. In ');
});

test('no title breaks the entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (title) => {
      const back = readBack({ ...WORK, title: `Over ${title} hier` }).data;
      expect(back).toHaveLength(1);
      expect(back[0]).toMatchObject({ type: 'chapter', publisher: 'FdSS' });
    }),
    { numRuns: 200 },
  );
});
