import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss from 'postcss';
import selectors from 'postcss-selector-parser';
import ts from 'typescript';
import { memo } from '../../src/domain/lib/memo.ts';
import { foldersIn } from './imports.ts';

/** The floors that make what is seen. */
const SEEN = ['ui', 'map', 'timeline', 'browse', 'fiche', 'edit', 'present', 'app'];

/** All files below some folders, by path. */
const filesIn = (roots: readonly string[]) =>
  [...foldersIn(roots)].flatMap(([folder, names]) => names.map((name) => join(folder, name)));

/** Every sheet, by its path. */
export const sheets = (): readonly string[] =>
  filesIn(['src'])
    .filter((path) => path.endsWith('.css'))
    .sort();

/** The sheets that a sheet takes in, by path, each with its layer. */
export function takenInBy(sheet: string): readonly { path: string; layer: string | null }[] {
  const imports = readFileSync(sheet, 'utf8').matchAll(/@import '(\.[^']+)'(?: layer\((\w+)\))?;/g);
  return [...imports].map(([, path, layer]) => ({
    path: join(dirname(sheet), path!),
    layer: layer ?? null,
  }));
}

/** The files whose code makes what is seen: the app, and what writes its pages at build time. */
export const components = (): readonly string[] =>
  filesIn([...SEEN.map((floor) => `src/${floor}`), 'tools/pages']).filter((path) =>
    /(?<!\.test|\.spec)\.tsx?$/.test(path),
  );

/** What code can give a name to. */
export interface Named {
  /** The words of its strings: classes and names of elements. */
  readonly words: ReadonlySet<string>;
  /** What its classes begin with that are put together as it runs: `shade-` of `shade-${step}`. */
  readonly beginnings: readonly string[];
}

const parsed = memo((file: string) =>
  ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  ),
);

/** What is named in files of code. */
export function namedIn(files: readonly string[]): Named {
  // The page itself, and what Leaflet writes.
  const words = new Set(['html', 'body', 'img']);
  const beginnings = new Set(['leaflet-']);
  const add = (text: string) => text.split(/[^\w-]+/).forEach((word) => words.add(word));
  const visit = (node: ts.Node) => {
    if (ts.isJsxOpeningLikeElement(node)) add(node.tagName.getText());
    if (ts.isStringLiteralLike(node)) add(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      add(node.text);
      const beginning = /[a-z][\w-]*-$/.exec(node.text)?.[0];
      if (beginning !== undefined) beginnings.add(beginning);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(parsed(file));
  return { words, beginnings: [...beginnings] };
}

/** The classes and elements that a sheet names, by the selector that names them. */
export function namedBy(sheet: string): readonly { selector: string; names: readonly string[] }[] {
  const found: { selector: string; names: readonly string[] }[] = [];
  postcss.parse(readFileSync(sheet, 'utf8')).walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes')
      return;
    const names: string[] = [];
    selectors((root) => {
      root.walkClasses(({ value }) => {
        names.push(value);
      });
      // Of `:nth-child(-n + 2)` the parser makes an element as well.
      root.walkTags(({ value }) => {
        if (/^[a-z]/.test(value)) names.push(value);
      });
    }).processSync(rule.selector);
    found.push({ selector: rule.selector, names });
  });
  return found;
}

/** Whether code ever gives a class or an element this name. */
export const isNamed = ({ words, beginnings }: Named, name: string): boolean =>
  words.has(name) || beginnings.some((start) => name.startsWith(start));
