import { expect, test } from 'vitest';
import { dataFiles } from '../../../../tools/data/data-files.ts';
import { applyPatch, thingsOf } from './apply-patch.ts';
import { fieldsOf, withFields, type Value } from '../edited-kinds.ts';
import { broughtToRoles } from './old-partners.ts';

const FILES = dataFiles();
const now = thingsOf(FILES, 'initiative').get('cartach')!;

/** The initiative as a patch had it before organisations had a role each. */
function old(partners: readonly string[], more: Value = {}): Value {
  const { roles: _roles, ...fields } = fieldsOf('initiative', now);
  return withFields('initiative', now, { ...fields, partners, ...more });
}

const change = (before: Value, after: Value) => ({
  kind: 'initiative' as const,
  id: 'cartach',
  before,
  after,
});

test('an old patch that says nothing of partners changes what it says, and no role', () => {
  const partners = ['le-grain', 'brusselse-ocmws'];
  const after = old(partners, { readingMinutes: 4 });
  const { texts, problems } = applyPatch(FILES, [change(old(partners), after)]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const changed = thingsOf(
    { ...FILES, 'initiatives.geojson': new TextEncoder().encode(texts.get('initiatives.geojson')) },
    'initiative',
  ).get('cartach')!;
  expect(changed).toEqual(
    withFields('initiative', now, { ...fieldsOf('initiative', now), readingMinutes: 4 }),
  );
});

test('an old patch that takes a partner out and adds one leaves the founder', () => {
  const made = change(old(['le-grain', 'brusselse-ocmws']), old(['le-grain', 'smes']));
  const { after } = broughtToRoles(made, now);
  const roles = fieldsOf('initiative', after!).roles as { organisation: string; role: string }[];
  expect(roles.map(({ organisation, role }) => [organisation, role])).toEqual([
    ['odisee', 'founder'],
    ['le-grain', 'partner'],
    ['smes', 'partner'],
  ]);
});

test('in an old patch with a new initiative, partners are partners', () => {
  const made = { ...change(now, old(['smes'])), before: null };
  const { after } = broughtToRoles(made, null);
  expect(fieldsOf('initiative', after!).roles).toEqual([
    { organisation: 'smes', role: 'partner', where: 'text' },
  ]);
});
