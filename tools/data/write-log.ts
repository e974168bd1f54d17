import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printJson } from '../../src/data/edit/patch/print-json.ts';
import type { Files } from '../../src/data/edit/patch/apply-patch.ts';
import type { Change } from '../../src/data/edit/patch/patch.ts';
import { FILES } from '../../src/data/schemas/items.ts';
import { LANGUAGES, type Language } from '../../src/domain/languages.ts';
import { logEntryOf } from '../../src/state/edit/log-entry.ts';
import type { Words } from '../../src/state/edit/say-difference.ts';
import { wordsFor } from '../build/words.ts';

/**
 * The text of the log with an entry for changes, the latest first.
 * @param files the data with the changes made
 */
export function loggedText(
  folder: string,
  files: Files,
  changes: readonly Change[],
  note: string,
  date = new Date().toISOString().slice(0, 10),
): string {
  const words = Object.fromEntries(
    LANGUAGES.map((language) => [language, wordsFor(files, language)]),
  ) as Record<Language, Words>;
  const before = JSON.parse(readFileSync(join(folder, FILES.log), 'utf8')) as unknown[];
  return `${printJson([logEntryOf(changes, date, note, words), ...before])}\n`;
}
