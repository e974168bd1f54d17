import { LANGUAGE_PACKS } from '../../../src/domain/language-packs.ts';
import { needPacks } from './packs.ts';
import { VARIANTS, WORD_KINDS, type WordKind } from '../variants.ts';

type Ask = (question: string, otherwise?: string) => Promise<string>;

const listOf = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A text in each language, asked for one by one; an empty answer is that of the first. */
async function inEachLanguage(ask: Ask, what: string, languages: readonly string[]) {
  const said: Record<string, string> = {};
  for (const language of languages) {
    const first = Object.values(said)[0];
    said[language] = await ask(`${what} (${language})`, first);
  }
  return said;
}

/** What a kind of thing is called, where a person wants to call it otherwise. */
async function wordFor(ask: Ask, kind: WordKind, languages: readonly string[]) {
  const words: Record<string, { one: string; many: string; gender?: string }> = {};
  for (const language of languages) {
    const ours = VARIANTS[language as keyof typeof LANGUAGE_PACKS].words[kind];
    const one = await ask(`What is one "${ours.one}" called? (${language})`, ours.one);
    if (one === ours.one) continue;
    const many = await ask(`And several? (${language})`, `${one}s`);
    const genders = { nl: 'de or het', fr: 'm or f' }[language];
    const gender = genders === undefined ? undefined : await ask(`${genders}?`, ours.gender);
    words[language] = { one, many, ...(gender === undefined ? {} : { gender }) };
  }
  return Object.keys(words).length > 0 ? { [kind]: words } : {};
}

/**
 * Asks a person what a new map is, and gives it as a file of answers would say it.
 * @param lines what the person types, line by line; a pipe gives them before they are asked for
 * @param say shows a question
 * @throws Error where the lines end before all is answered
 */
export async function askAnswers(
  lines: AsyncIterator<string>,
  say: (question: string) => void,
): Promise<unknown> {
  const ask: Ask = async (question, otherwise) => {
    const hint = otherwise === undefined ? '' : ` [${otherwise}]`;
    say(`${question}${hint}: `);
    const line = await lines.next();
    if (line.done) throw new Error(`\nThere is no answer to "${question}".`);
    const said = line.value.trim();
    return said === '' ? (otherwise ?? '') : said;
  };
  const packs = Object.keys(LANGUAGE_PACKS).join(', ');
  const languages = listOf(await ask(`Languages, the first one first (${packs})`, 'fr'));
  needPacks(languages);
  const name = await inEachLanguage(ask, 'Name of the map', languages);
  const tagline = await inEachLanguage(ask, 'In one line, what it shows', languages);
  const countries = listOf(await ask('Country or countries, by code (FR, BE; empty for none)', ''));
  const area = await inEachLanguage(ask, 'What area it is of', languages);
  const title = await ask('Is there a guide that it follows? Its title (empty for none)', '');
  const guide =
    title === ''
      ? null
      : {
          title,
          date: await ask('The month that it is of, as 2026-05'),
          publisher: await ask('Who publishes it'),
          ...{ url: (await ask('Its address (empty for none)', '')) || undefined },
        };
  const date = guide
    ? undefined
    : await ask('Until when are the data known, as 2026-05 (empty: now)', '');
  const contacts = listOf(await ask('E-mail address for letters (empty for none)', ''));
  const words: Record<string, unknown> = {};
  for (const kind of WORD_KINDS) Object.assign(words, await wordFor(ask, kind, languages));
  const categories = listOf(
    await ask('What the map sorts by, with commas between (empty for nothing)', ''),
  );
  const table = await ask('A table to begin with: CSV, Excel, GeoJSON, … (empty for none)', '');
  const borders = await ask('Borders of its places, as GeoJSON (empty for none)', '');
  return {
    name,
    ...(Object.values(tagline).some((one) => one !== '') ? { tagline } : {}),
    languages,
    countries,
    area,
    guide,
    ...(date ? { date } : {}),
    contacts,
    words,
    categories: categories.map((one) => ({ name: one })),
    table: table || null,
    borders: borders || null,
  };
}
