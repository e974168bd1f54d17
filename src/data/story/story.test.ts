import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem-texts.ts';
import { storyFromLink, storyToLink } from './story-link.ts';
import { readStory, writeStory, type Story } from './story.ts';

const STORY: Story = {
  title: 'Wonen in Brussel',
  steps: [
    { title: 'Huurders', note: 'Eerst het probleem.', view: '?q=huurders&years=2008-2012' },
    { title: 'Carolocataires', note: '', view: 'fiche/carolocataires/' },
  ],
};
const FILE = 'verhaal.json';
const changed = (change: (story: { steps: Record<string, unknown>[] } & object) => void) => {
  const copy = JSON.parse(writeStory(STORY)) as { steps: Record<string, unknown>[] };
  change(copy);
  return readStory(JSON.stringify(copy), FILE);
};

const storyArbitrary = fc.record({
  title: fc.string({ minLength: 1, maxLength: 120 }),
  steps: fc.array(
    fc.record({
      title: fc.string({ minLength: 1, maxLength: 120 }),
      note: fc.string({ maxLength: 300, unit: 'grapheme' }),
      view: fc.constantFrom('', '?fiche=calame', 'places/21004/', 'matrix/?order=place'),
    }),
    { maxLength: 12 },
  ),
});

test('a story comes back from its file and from its link as it was', () => {
  fc.assert(
    fc.property(storyArbitrary, (story) => {
      const sound = { story, problems: [] };
      expect(readStory(writeStory(story), FILE)).toEqual(sound);
      expect(storyFromLink(storyToLink(story), 'link')).toEqual(sound);
    }),
  );
});

test('whatever stands in a link, reading it gives a story or says what is wrong', () => {
  fc.assert(
    fc.property(fc.string(), (letters) => {
      const { story, problems } = storyFromLink(letters, 'link');
      expect(story !== null || problems.length > 0).toBe(true);
    }),
  );
});

test('a step that is not sound is left out and told by its number; the others stay', () => {
  const { story, problems } = changed(({ steps }) => {
    steps[0]!.view = 'https://elders.example/';
  });
  expect(story?.steps.map(({ title }) => title)).toEqual(['Carolocataires']);
  expect(problems).toMatchObject([{ code: 'view', feature: '#1', field: 'view' }]);
  expect(formatProblem(problems[0]!, 'nl')).toContain('verhaal.json › #1');
});

test.each(['javascript:alert(1)', '//elders.example/', '../../x', '?a#b', '?a="><script>'])(
  'an address that leads out of the map is refused: %s',
  (view) => {
    const { problems } = changed(({ steps }) => {
      steps[0]!.view = view;
    });
    expect(problems).toMatchObject([{ code: 'view' }]);
  },
);

test('a title that is too long says how long it may be', () => {
  const { problems } = changed(({ steps }) => {
    steps[0]!.title = 'x'.repeat(121);
  });
  expect(formatProblem(problems[0]!, 'nl')).toContain('120');
});

test('a file of something else is refused as a whole, with the field that tells', () => {
  expect(readStory('{"type":"FeatureCollection"}', FILE)).toMatchObject({
    story: null,
    problems: expect.arrayContaining([expect.objectContaining({ file: FILE })]) as unknown,
  });
  expect(readStory('<html>', FILE).problems).toMatchObject([
    { code: 'notJson', line: 1, found: '"<html>"' },
  ]);
});

test('a link that was cut off says so', () => {
  const { story, problems } = storyFromLink(storyToLink(STORY).slice(0, -20), 'link');
  expect(story).toBeNull();
  expect(problems).toMatchObject([{ code: 'damaged' }]);
});

test('a story of another map is told to be one: its views are none of here', () => {
  const text = JSON.stringify({ kind: 'reparons-story', version: 1, title: 'x', steps: [] });
  const { story, problems } = readStory(text, 'x');
  expect(story).toBeNull();
  expect(problems.map(({ code, found }) => [code, found])).toEqual([['otherMap', 'reparons']]);
});
