import {
  fileSchemas,
  memberSchemas,
  type Described,
  type JsonSchema,
} from '../../src/data/publish/publish-schemas.ts';
import { LANGUAGES, type Language } from '../../src/domain/languages.ts';
import { fieldKey } from '../../src/i18n/field-key.ts';
import { languageAsked, textsIn } from '../build/page-texts.ts';

type Path = readonly string[];

/** A schema in which each field has a name and says what belongs there. */
function described(
  schema: JsonSchema,
  kind: Described,
  path: Path,
  language: Language,
): JsonSchema {
  const texts = textsIn(language);
  const inner = (one: JsonSchema) => described(one, kind, path, language);
  const named = (name: string, one: JsonSchema): JsonSchema => {
    const at = [...path, name];
    const [title, help] = (['field', 'help'] as const).map((part) =>
      fieldKey(kind, at, texts, part),
    );
    return {
      ...(title ? { title: texts[title] } : {}),
      ...(help ? { description: texts[help] } : {}),
      ...described(one, kind, at, language),
    };
  };
  return {
    ...schema,
    ...(schema.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([name, one]) => [name, named(name, one)]),
          ),
        }
      : {}),
    ...(schema.items ? { items: inner(schema.items) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(inner) } : {}),
    ...(schema.oneOf ? { oneOf: schema.oneOf.map(inner) } : {}),
  };
}

function membersIn(language: Language): Record<Described, JsonSchema> {
  return Object.fromEntries(
    Object.entries(memberSchemas()).map(([kind, schema]) => [
      kind,
      described(schema, kind as Described, [], language),
    ]),
  ) as Record<Described, JsonSchema>;
}

/** JSON Schemas as published, by address below the site's root: in English, and in each language. */
export function publishedSchemas(): Readonly<Record<string, unknown>> {
  const ofLanguage = (language: Language, folder: string) =>
    Object.entries(membersIn(language)).map(([kind, schema]) => [
      `data/schemas/${folder}${kind}.schema.json`,
      schema,
    ]);
  return Object.fromEntries([
    ...ofLanguage(languageAsked('en'), ''),
    ...LANGUAGES.flatMap((language) => ofLanguage(language, `${language}/`)),
  ]) as Record<string, unknown>;
}

/** JSON Schemas of the files of `data/` in a language, by name of the file. */
export const editorSchemas = (language: Language) => fileSchemas(membersIn(language));
