import { mkdirSync, writeFileSync } from 'node:fs';
import { printJson } from '../src/data/edit/print-json.ts';
import { LANGUAGES } from '../src/domain/model.ts';
import { editorSchemas } from './json-schemas.ts';

/** Writes the schemas that text editors complete and check the files of `data/` by. */
for (const language of LANGUAGES) {
  const folder = new URL(`../docs/schemas/${language}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, schema] of Object.entries(editorSchemas(language))) {
    writeFileSync(new URL(`${file}.schema.json`, folder), `${printJson(schema)}\n`);
  }
}
