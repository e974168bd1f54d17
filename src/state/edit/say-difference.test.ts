import { expect, test } from 'vitest';
import type { Edited, Value } from '../../data/edit/edited-kinds.ts';
import edit from '../../i18n/nl/edit.ts';
import fields from '../../i18n/nl/fields.ts';
import map from '../../i18n/nl/map.ts';
import page from '../../i18n/nl/page.ts';
import { translator } from '../../i18n/translate.ts';
import { nameIn, sayChange, type Words } from './say-difference.ts';

const texts = { ...map, ...page, ...fields, ...edit };
const t = translator('nl', texts);
const words: Words = {
  language: 'nl',
  t,
  find: (key) => (key in texts ? t(key as keyof typeof texts) : undefined),
  nameOf: (id) => ({ haren: 'Haren', empowerment: 'Empowerment' })[id],
};
const all = (text: string) => ({ nl: text, fr: text, en: text });

function lines(kind: Edited, before: Value, after: Value): readonly string[] {
  const about = { id: 'x', shortTitle: all('X'), name: all('X') };
  const of = ({ geometry = null, ...fields }: Value) =>
    kind === 'initiative' || kind === 'place'
      ? { id: 'x', geometry, properties: { ...about, ...fields } }
      : { ...about, ...fields };
  return sayChange({ kind, id: 'x', before: of(before), after: of(after) }, words).lines;
}

test('what changes is called as an editor calls it', () => {
  expect(
    lines('initiative', { title: { ...all('A') } }, { title: { ...all('A'), fr: 'B' } }),
  ).toEqual(['Titel (Frans): was “A”, wordt “B”']);
  expect(lines('initiative', { period: null }, { period: '2024-07/..' })).toEqual([
    'Periode: nieuw: sinds juli 2024 (2024-07/..)',
  ]);
  expect(lines('initiative', { places: [] }, { places: ['haren'] })).toEqual([
    'Plaatsen: erbij: Haren',
  ]);
  expect(lines('initiative', { areaAmbiguous: true }, { areaAmbiguous: false })).toEqual([
    'Gebied is dubbelzinnig: was ja, wordt nee',
  ]);
  expect(lines('organisation', { kind: 'school' }, { kind: 'federation' })).toEqual([
    'Soort organisatie: was School, wordt Federatie',
  ]);
});

test('an organisation that gets another role is one line; one that comes is told with its role', () => {
  const hosts = { organisation: 'haren', role: 'host', where: 'text' };
  expect(
    lines('initiative', { roles: [hosts] }, { roles: [{ ...hosts, role: 'partner' }] }),
  ).toEqual(['Rollen 1 › Rol: was Is gastheer, wordt Is partner']);
  expect(lines('initiative', { roles: [] }, { roles: [hosts] })).toEqual([
    'Rollen: erbij: Haren (Is gastheer)',
  ]);
});

test('a link that gets another basis is one line; one that comes is told by what it leads to', () => {
  const named = { approach: 'empowerment', basis: 'named', where: 'title' };
  const ours = { approach: 'empowerment', basis: 'editorial' };
  expect(lines('initiative', { drawsOn: [named] }, { drawsOn: [ours] })).toEqual([
    'Put uit 1 › Berust op: was Genoemd in de fiche, wordt Onze lezing',
    'Put uit 1 › Waar in de fiche: weg: “title”',
  ]);
  expect(lines('initiative', { drawsOn: [] }, { drawsOn: [named] })).toEqual([
    'Put uit: erbij: Empowerment (Genoemd in de fiche)',
  ]);
  expect(lines('initiative', { places: ['a', 'b'] }, { places: ['b', 'a'] })).toEqual([
    'Plaatsen: andere volgorde',
  ]);
});

test('of a long text the piece that changed is shown', () => {
  const long = 'woord '.repeat(60);
  const [line = ''] = lines(
    'approach',
    { definition: all(long) },
    {
      definition: { ...all(long), nl: `${long}en nog iets.` },
    },
  );
  expect(line).toContain('en nog iets.');
  expect(line.length).toBeLessThan(300);
});

test('a place that moves says where it was and is', () => {
  const at = (lng: number) => ({ geometry: { type: 'Point', coordinates: [lng, 50.8] } });
  expect(lines('place', at(4.3), at(4.4))).toEqual(['Ligging: was 50.8, 4.3, wordt 50.8, 4.4']);
});

test('what has no short title yet is called by its title, and by its id where it has none', () => {
  const none = { nl: '', fr: '', en: '' };
  const made = (title: object) => ({ id: 'pan', properties: { shortTitle: none, title } });
  expect(nameIn('initiative', made({ ...none, nl: 'De Pan' }), 'fr')).toBe('De Pan');
  expect(nameIn('initiative', made(none), 'fr')).toBe('pan');
});
