import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import type { JsonSchema } from '../../src/data/publish/publish-schemas.ts';
import { editorSchemas, publishedSchemas } from './json-schemas.ts';

/** Paths of the fields of a schema that do not say what belongs there. */
function silent(schema: JsonSchema, path: string): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => [
    ...(one.title && one.description ? [] : [`${path}.${name}`]),
    ...silent(one, `${path}.${name}`),
  ]);
  const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...inner.flatMap((one) => (one ? silent(one, path) : []))];
}

test('every field of every schema has a name and says what belongs there, in each language', () => {
  const schemas = Object.entries(publishedSchemas());
  expect(schemas).toHaveLength(68);
  expect(schemas.flatMap(([path, schema]) => silent(schema as JsonSchema, path))).toEqual([]);
  expect(publishedSchemas()['data/schemas/fr/place.schema.json']).toMatchObject({
    properties: { properties: { properties: { radius: { title: 'Rayon' } } } },
  });
});

const data = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')) as object;

test('the schemas of whole files take the real files and refuse a misspelt field (Ajv)', () => {
  for (const [file, schema] of Object.entries(editorSchemas('nl'))) {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(data(file)), `${file} ${JSON.stringify(validate.errors)}`).toBe(true);
  }
  const validate = new Ajv2020({ strict: false }).compile(
    editorSchemas('nl')['organisations.json']!,
  );
  expect(validate([{ id: 'a', naam: { nl: '', fr: '', en: '' } }])).toBe(false);
});

test.each(LANGUAGES)('those in docs/schemas are of today: npm run schemas (%s)', (language) => {
  for (const [file, schema] of Object.entries(editorSchemas(language))) {
    const written = new URL(`../../docs/schemas/${language}/${file}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(written, 'utf8')), file).toEqual(schema);
  }
});
