import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printJson } from '../src/data/edit/patch/print-json.ts';
import { LANGUAGES } from '../src/domain/languages.ts';
import { editorSchemas } from './data/json-schemas.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/schemas' } } });

/** Writes the schemas that text editors complete and check the files of `data/` by. */
for (const language of LANGUAGES) {
  const folder = join(values.out, language);
  mkdirSync(folder, { recursive: true });
  for (const [file, schema] of Object.entries(editorSchemas(language))) {
    writeFileSync(join(folder, `${file}.schema.json`), `${printJson(schema)}\n`);
  }
}
