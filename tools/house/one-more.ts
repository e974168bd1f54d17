import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../../src/domain/languages.ts';

/** What is put in the place of the first text of its kind in a file. */
interface Change {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** What it takes to have one more of a kind. */
export interface Addition {
  /** As the table of `docs/architecture.md` calls it. */
  readonly kind: string;
  readonly files: Readonly<Record<string, string>>;
  /** Folders that begin as a copy of another. */
  readonly copies?: readonly (readonly [from: string, to: string])[];
  readonly changes: readonly Change[];
}

/** A line before another that begins so. */
const before = (file: string, find: string, line: string): Change => ({
  file,
  find,
  put: `${line}\n${find}`,
});
/** A line before one that begins so, in a file of each language. */
const inEach = (languages: readonly string[], file: string, find: string, line: string) =>
  languages.map((language) => before(`src/i18n/${language}/${file}.ts`, find, line));

/** One more of each kind, as one would write it by the table. */
export const ADDITIONS: readonly Addition[] = [
  {
    kind: 'facet',
    files: {
      'src/domain/query/facets/level-facet.ts': `import { PLACE_LEVELS } from '../../model.ts';
import type { Dimension, Facet } from './dimension.ts';

const levels: Facet<string> = {
  parameter: 'level',
  optionsOf: (id, places) => [places.get(id)?.level ?? 'site'],
  isOption: (id) => PLACE_LEVELS.some((level) => level === id),
  nameOf: (level) => \`level.\${level}\`,
};

export const levelsOf = {
  valuesOf: (initiative) => initiative.places,
  facets: { levels },
} satisfies Dimension<string>;
`,
    },
    changes: [
      before(
        'src/domain/query/facets/facets.ts',
        'import { links } from',
        "import { levelsOf } from './level-facet.ts';",
      ),
      {
        file: 'src/domain/query/facets/facets.ts',
        find: 'organisations, themesOf, ',
        put: 'organisations, themesOf, levelsOf, ',
      },
      {
        file: 'src/browse/facets/facet-panel.tsx',
        find: "    name: 'themes',",
        put: "    name: 'levels', title: 'facet.level', idsIn: () => ['commune', 'site'] },\n{ name: 'themes',",
      },
      ...inEach(LANGUAGES, 'map', "  'facet.theme':", "  'facet.level': 'Level',"),
      ...inEach(LANGUAGES, 'near', "  'drop.themes':", "  'drop.levels': 'the level',"),
    ],
  },
  {
    kind: 'export format',
    files: {
      'src/data/publish/formats/titles.ts': `import type { ExportFormat } from './format.ts';

export const titles: ExportFormat = {
  name: 'Titles',
  extension: 'txt',
  mediaType: 'text/plain',
  isInOneLanguage: true,
  write: ({ initiatives }, language) => initiatives.map(({ title }) => title[language]).join('\\n'),
};
`,
    },
    changes: [
      before(
        'src/data/publish/formats/formats.ts',
        'import { kml } from',
        "import { titles } from './titles.ts';",
      ),
      {
        file: 'src/data/publish/formats/formats.ts',
        find: 'kml, jsonLd]',
        put: 'kml, jsonLd, titles]',
      },
    ],
  },
  {
    kind: 'check in the door',
    files: {
      'src/data/check/check-shouting.ts': `import type { Problem } from '../problems/problems.ts';
import { warn, type Text } from './texts-in.ts';

export const checkShouting = (texts: readonly Text[]): Problem[] =>
  texts.flatMap((one) => (/!!/.test(one.text.nl) ? [warn(one, 'nl', 'shouting', { found: '!!' })] : []));
`,
    },
    changes: [
      before(
        'src/data/check/check-all.ts',
        'import { checkPlaces } from',
        "import { checkShouting } from './check-shouting.ts';",
      ),
      before(
        'src/data/check/check-all.ts',
        '    ...checkPlaces(items),',
        '    ...checkShouting(texts),',
      ),
      ...inEach(LANGUAGES, 'problems', '  longSentence:', "  shouting: 'Too loud.',"),
    ],
  },
  {
    kind: 'kind of slide',
    files: {
      'src/present/slides/kinds/pause.tsx': `import { SlideShell } from '../slide-shell.tsx';
import type { Slide, SlideKind } from '../slide-kind.ts';

interface PauseSlide extends Slide {
  readonly kind: 'pause';
}

export const pauseSlides: SlideKind<PauseSlide> = {
  kind: 'pause',
  slidesOf: () => [{ id: 'pause', kind: 'pause' }],
  name: () => 'Coffee',
  target: () => ({}),
  notes: () => [],
  View: () => <SlideShell title="Coffee">{null}</SlideShell>,
};
`,
    },
    changes: [
      before(
        'src/present/slides/slide-kinds.ts',
        'import { viewSlides } from',
        "import { pauseSlides } from './kinds/pause.tsx';",
      ),
      before('src/present/slides/slide-kinds.ts', '  closingSlides,\n] as const', '  pauseSlides,'),
    ],
  },
  {
    kind: 'field of a fiche',
    files: {},
    changes: [
      before(
        'src/data/schemas/fiche-schemas.ts',
        '  inShort: z.optional',
        '  hours: z.optional(longText),',
      ),
      before('src/domain/model.ts', '  inShort?: Localised', '  hours?: Localised | undefined;'),
      before('src/data/load/one-language.ts', "  'inShort',", "  'hours',"),
      ...inEach(LANGUAGES, 'fields', "  'field.inShort':", "  'field.hours': 'Open',"),
    ],
  },
  {
    kind: 'unit of the timeline',
    files: {},
    changes: [
      {
        file: 'src/domain/time/units.ts',
        find: 'year: 12, month',
        put: 'year: 12, quarter: 3, month',
      },
      {
        file: 'src/timeline/window/read-month.ts',
        find: 'year: readYear,',
        put: 'year: readYear, quarter: () => null,',
      },
      before(
        'src/state/say/say-period.ts',
        '  month: sayMonthNumber,',
        '  quarter: sayMonthNumber,',
      ),
    ],
  },
  {
    kind: 'kind of place',
    files: {},
    changes: [
      {
        file: 'src/domain/model.ts',
        find: "'neighbourhood', 'site'] as const",
        put: "'neighbourhood', 'street', 'site'] as const",
      },
      ...inEach(LANGUAGES, 'map', "  'level.site':", "  'level.street': 'street',"),
    ],
  },
  {
    kind: 'language',
    files: {},
    copies: [['src/i18n/en', 'src/i18n/de']],
    changes: [
      before('src/domain/language-packs.ts', '} as const;', "  de: 'DE',"),
      { file: 'data/map.json', find: '"en"]', put: '"en", "de"]' },
      before('src/domain/time/month-names.ts', '};', "  de: ['Januar'],"),
      before(
        'src/i18n/every-language.ts',
        'export * as en',
        "export * as de from './de/index.ts';",
      ),
      before(
        'src/i18n/every-problem.ts',
        'export * as en',
        "export * as de from './de/problems.ts';",
      ),
      before(
        'src/i18n/every-variant.ts',
        'export * as en',
        "export * as de from './de/variants.ts';",
      ),
      ...inEach([...LANGUAGES, 'de'], 'map', "  'language.en':", "  'language.de': 'German',"),
      ...inEach(
        [...LANGUAGES, 'de'],
        'edit',
        "  'edit.language.en':",
        "  'edit.language.de': 'German',",
      ),
    ],
  },
];

/** What of the project a copy needs to be judged by the compiler and run. */
const COPIED = ['src', 'tools', 'data', 'package.json', 'vite.config.ts'];
/** Tests say things in the languages that there are, and are no part of what one more needs. */
const TSCONFIG = {
  extends: '../../../tsconfig.json',
  include: ['src', 'tools', '*.ts'],
  exclude: ['**/*.test.ts', '**/testing/*', '**/test-*.ts', '**/*.run.ts'],
};

/** Content that says in a new language what it says in English. */
function withLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withLanguage(one, language));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withLanguage(one, language)]),
  );
  return 'nl' in inner && 'en' in inner ? { ...inner, [language]: inner.en } : inner;
}

/** Makes a copy of the project in a folder, with one more of each kind. Throws where a text is not found. */
export function copyWithMore(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  for (const { files, copies = [], changes } of ADDITIONS) {
    for (const [from, to] of copies)
      cpSync(join(folder, from), join(folder, to), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const { file, find, put } of changes) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) throw new Error(`${file} has no "${find}"`);
      writeFileSync(
        path,
        text.replace(find, () => put),
      );
    }
  }
  for (const name of readdirSync('data').filter((one) => one.endsWith('json'))) {
    const path = join(folder, 'data', name);
    const value = JSON.parse(readFileSync(path, 'utf8')) as unknown;
    writeFileSync(path, JSON.stringify(withLanguage(value, 'de')));
  }
}
