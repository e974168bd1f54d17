import { expect, test } from 'vitest';
import { soundFiles } from '../testing/test-source.ts';
import { thingsOf } from './patch/apply-patch.ts';
import { problemsOfDraft } from './draft-problems.ts';
import { EDITED, type Edited, type Value } from './edited-kinds.ts';
import { newThing } from './form/new-thing.ts';
import { withValue } from './form/with-value.ts';

const files = soundFiles();
const said = (kind: Edited, after: Value, before: Value | null = null) =>
  problemsOfDraft(files, [{ kind, id: String(after.id), before, after }]).map(
    ({ code, field }) => `${code} ${field ?? ''}`,
  );

test('all that a new initiative lacks is told at once', () => {
  const found = said('initiative', newThing('initiative', 'nieuw', 'Nieuw'));
  expect(found).toEqual(
    expect.arrayContaining([
      'type properties.readingMinutes',
      'missing properties.initiators',
      'missing properties.places',
      'language title.fr',
      'language shortTitle.en',
      'language summary.nl',
      'noApproach drawsOn',
    ]),
  );
  // What stands in for the initiator and the place is nobody's business.
  expect(found.join()).not.toContain('unknownId');
});

test.each(EDITED)('nothing is wrong with what was only opened (%s)', (kind) => {
  const [[, value]] = [...thingsOf(files, kind)] as [[string, Value]];
  const after = withValue(
    value,
    kind === 'initiative' || kind === 'place' ? ['properties', 'note'] : ['x'],
    undefined,
  );
  expect(said(kind, after as Value, value)).toEqual([]);
});

test('a reference without a title is told where it stands', () => {
  const value = thingsOf(files, 'initiative').get('calame')!;
  const after = withValue(
    value,
    ['properties', 'references'],
    [{ title: '', url: 'fdss.be', language: null, kind: 'page' }],
  ) as Value;
  expect(said('initiative', after, value)).toEqual([
    'missing properties.references[0].title',
    'url references[0].url',
  ]);
});

test('a picture is refused without what is to be seen, who made it, its licence and its source', () => {
  const value = thingsOf(files, 'initiative').get('calame')!;
  const alt = { nl: '', fr: 'Un jardin.', en: ' ' };
  const file = 'calame-1a2b3c4d.jpg';
  const after = withValue(
    value,
    ['properties', 'pictures'],
    [{ file, alt, maker: '', licence: '', source: '' }],
  ) as Value;
  expect(said('initiative', after, value)).toEqual([
    'missing properties.pictures[0].maker',
    'missing properties.pictures[0].licence',
    'missing properties.pictures[0].source',
    'alt pictures[0].alt.nl',
    'alt pictures[0].alt.en',
  ]);
});
