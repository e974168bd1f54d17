import { expect, test } from 'vitest';
import { answers } from './answers.ts';
import { askAnswers } from './ask.ts';

/** What a person types, by what it is an answer to; all else is left as it is proposed. */
async function asked(said: readonly (readonly [RegExp, string])[]) {
  const questions: string[] = [];
  const left = [...said];
  const value = await askAnswers(
    {
      next: () => {
        const question = questions.at(-1) ?? '';
        const index = left.findIndex(([pattern]) => pattern.test(question));
        const [, answer] = index < 0 ? [null, ''] : left.splice(index, 1)[0]!;
        return Promise.resolve({ done: false, value: answer });
      },
    },
    (question) => questions.push(question),
  );
  return { value, questions };
}

test('questions give what a file of answers would say', async () => {
  const { value } = await asked([
    [/^Languages/, 'fr, en'],
    [/^Name of the map \(fr\)/, 'Potagers'],
    [/^Name of the map \(en\)/, 'Allotments'],
    [/^What area/, 'Le Nord'],
    [/^Country/, 'FR'],
    [/"initiative" called\? \(fr\)/, 'potager'],
    [/m or f/, 'm'],
    [/sorts by/, 'Légumes, Fleurs'],
  ]);
  expect(answers.parse(value)).toMatchObject({
    name: { fr: 'Potagers', en: 'Allotments' },
    // What is left empty in a second language is as in the first.
    area: { fr: 'Le Nord', en: 'Le Nord' },
    languages: ['fr', 'en'],
    countries: ['FR'],
    guide: null,
    words: { initiative: { fr: { one: 'potager', many: 'potagers', gender: 'm' } } },
    categories: [{ name: 'Légumes' }, { name: 'Fleurs' }],
    table: null,
  });
});

test('a language without a pack is told at once, with those that there are', async () => {
  await expect(asked([[/^Languages/, 'fr, xx']])).rejects.toThrow(
    'There is no language pack for xx; there is for nl, fr, en',
  );
});

test('where the answers end before the questions, that is said', async () => {
  const none = { next: () => Promise.resolve({ done: true as const, value: undefined }) };
  await expect(askAnswers(none, () => undefined)).rejects.toThrow(
    'There is no answer to "Languages',
  );
});
