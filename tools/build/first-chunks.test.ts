import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASE_MODULES, LEAFLET_MODULES, MAP_SOON_MODULES, SOON_MODULES } from './first-chunks.ts';

// One that was moved would silently become a small file of its own, before the map.
test('each module that is kept together with others is there', () => {
  const all = [...BASE_MODULES, ...LEAFLET_MODULES, ...SOON_MODULES, ...MAP_SOON_MODULES];
  expect(all.filter((module) => !existsSync(module))).toEqual([]);
});
