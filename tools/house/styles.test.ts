import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { components, isNamed, namedBy, namedIn, sheets, takenInBy } from './styles.ts';

const LISTS = 'src/app/styles';
const code = components();
const dressing = sheets().filter((path) => takenInBy(path).length === 0);

test('a rule that no component uses is not there', () => {
  const named = namedIn(code);
  const unused = dressing.flatMap((path) =>
    namedBy(path)
      .filter(({ names }) => names.some((name) => !isNamed(named, name)))
      .map(({ selector }) => `${path}: ${selector}`),
  );
  expect(unused).toEqual([]);
});

test('a sheet stands beside the component that it dresses', () => {
  const strays = dressing.filter((path) => {
    const beside = namedIn(code.filter((file) => file.startsWith(`${dirname(path)}/`)));
    const names = namedBy(path).flatMap((rule) => rule.names);
    return dirname(path) !== LISTS && names.length > 0 && !names.some((n) => isNamed(beside, n));
  });
  expect(strays).toEqual([]);
});

test('no sheet is longer than can be read in one go', () => {
  const long = sheets().filter((path) => readFileSync(path, 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('each sheet has its layer, which a list in src/app/styles says', () => {
  const layers = /@layer ([\w, ]+);/.exec(readFileSync(`${LISTS}/index.css`, 'utf8'))?.[1];
  const listed = sheets().flatMap(takenInBy);
  for (const { path, layer } of listed)
    expect(layer === null || layers?.split(', ').includes(layer), path).toBe(true);
  const withRules = dressing.filter((path) => namedBy(path).length > 0);
  expect(withRules.filter((path) => !listed.some((one) => one.path === path && one.layer))).toEqual(
    [],
  );
});

test('a colour is said once, in src/ui/colours.ts', () => {
  const said = [...sheets(), 'tools/pages/handbook.css'].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/#[0-9a-f]{6}\b/gi)].map(([hex]) => `${path}: ${hex}`),
  );
  expect(said).toEqual([`${LISTS}/tokens.css: #fff3e0`]);
});

test('a name is dressed on one floor only: what two views call alike would wear both', () => {
  const floors = new Map<string, Set<string>>();
  for (const path of dressing.filter((one) => !/^src\/(ui|app)\//.test(one))) {
    const [, floor = ''] = path.split('/');
    for (const { selector } of namedBy(path)) {
      if (!/^\.[\w-]+$/.test(selector)) continue;
      floors.set(selector, (floors.get(selector) ?? new Set()).add(floor));
    }
  }
  const shared = [...floors].filter(([, where]) => where.size > 1);
  expect(shared.map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([]);
});
