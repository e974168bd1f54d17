import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { siteAddress, siteTop } from './pages/site-address.ts';

/** The standard's rules; what React writes otherwise than a person would is no mistake. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  // The HTML is the same in every build; where its links lead is not.
  options: { 'links-only': { type: 'boolean', default: false } },
});
const [folder = 'dist'] = positionals;
const address = siteAddress();
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));

interface Parsed {
  readonly ids: ReadonlySet<string>;
  /** What it links to or fetches, as written. */
  readonly links: readonly string[];
}

function read(path: string): Parsed {
  const [ids, links] = [new Set<string>(), [] as string[]];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        if (['href', 'src', 'action'].includes(name)) links.push(value);
        if (name === 'content' && address !== null && value.startsWith(address)) links.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(join(folder, path), 'utf8')));
  return { ids, links };
}

const parsed = new Map(pages.map((path) => [path, read(path)]));
const problems: string[] = [];
let checked = 0;

/** Where a link leads below the root, and to which place in it; null for what lies elsewhere. */
function targetOf(link: string, from: string): { path: string; anchor: string } | null {
  const [bare = '', anchor = ''] = link.split('#');
  const [path = ''] = bare.split('?');
  if (address !== null && path.startsWith(address)) {
    return { path: path.slice(address.length), anchor };
  }
  if (/^[a-z]+:/i.test(path)) return null;
  const top = siteTop(address);
  if (path.startsWith(top)) return { path: path.slice(top.length), anchor };
  return { path: path === '' ? from : posix.join(dirname(from), path), anchor };
}

/** The desk and the suggestion: scripts write what is in them, and find their own places there. */
const SCRIPTED = /(^|\/)(suggest|edit)\/index\.html$/;

for (const [from, { links }] of parsed) {
  for (const link of new Set(links)) {
    const target = targetOf(link, from);
    if (!target) continue;
    checked++;
    const isFolder = target.path === '' || target.path === '.' || target.path.endsWith('/');
    const file = isFolder ? posix.join(target.path, 'index.html') : target.path;
    if (!existsSync(join(folder, file))) problems.push(`${from}: ${link} leads nowhere`);
    else if (
      target.anchor &&
      !SCRIPTED.test(file) &&
      !parsed.get(file)?.ids.has(decodeURIComponent(target.anchor))
    ) {
      problems.push(`${from}: ${link} names a place that ${file} does not have`);
    }
  }
}

const validator = new HtmlValidate(RULES);
/** The first view of the map has its panel twice, for two widths: the styles show one of them. */
const ofFirstView = new HtmlValidate({
  ...RULES,
  rules: { ...RULES.rules, 'unique-landmark': 'off' },
});
for (const path of values['links-only'] ? [] : pages) {
  const text = readFileSync(join(folder, path), 'utf8');
  const rules = text.includes('<div id="app" data-first>') ? ofFirstView : validator;
  const { results } = await rules.validateString(text, path);
  for (const { messages } of results) {
    for (const { line, column, message, ruleId } of messages) {
      problems.push(`${path}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
}

console.log(
  `${pages.length} pages, ${checked} links within the site: ${problems.length} mistakes.`,
);
for (const problem of problems.slice(0, 50)) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
