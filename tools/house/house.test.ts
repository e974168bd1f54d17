import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS } from './house.js';
import { floorImports, foldersIn } from './imports.ts';
import { housePicture } from './picture.ts';
import { FILES_FOR_A_PLATE, withImportLine } from './plates.ts';

const folders = [...foldersIn(['src', 'tools', 'e2e', 'data'])];
const sources = (files: readonly string[]) => files.filter((name) => name !== 'README.md');
const plates = folders.flatMap(([folder, files]) =>
  files.includes('README.md')
    ? [{ folder, plate: readFileSync(join(folder, 'README.md'), 'utf8') }]
    : [],
);

test('each folder that is not small has a plate', () => {
  const large = folders.filter(([, files]) => sources(files).length >= FILES_FOR_A_PLATE);
  expect(
    large.filter(([, files]) => !files.includes('README.md')).map(([folder]) => folder),
  ).toEqual([]);
});

test('a plate is short, begins at a file that is there, and says what may be imported', () => {
  for (const { folder, plate } of plates.filter(({ folder }) => folder !== 'src/app/fonts')) {
    const lines = plate.split('\n').filter((line) => line !== '');
    expect(lines.length, folder).toBeLessThanOrEqual(10);
    expect(lines.length, folder).toBeGreaterThanOrEqual(3);
    expect(withImportLine(plate, folder), `${folder}: npm run architecture`).toBe(plate);
    const begin = lines.find((line) => line.startsWith('- Begin with'));
    for (const [, file] of begin?.matchAll(/`([^`]+)`/g) ?? []) {
      expect(existsSync(join(folder, file!)) || existsSync(file!), `${folder}: ${file!}`).toBe(
        true,
      );
    }
  }
});

test('the table of the house names the rooms that there are', () => {
  for (const [floor, rooms] of Object.entries(ROOMS)) {
    const there = folders.flatMap(([folder, files]) => {
      const [, own, room, ...deeper] = folder.split('/');
      const isRoom = folder.startsWith('src/') && own === floor && room !== undefined;
      return isRoom && deeper.length === 0 && files.some((name) => /\.tsx?$/.test(name))
        ? [room]
        : [];
    });
    expect([...rooms].sort(), `src/${floor}`).toEqual(there.sort());
  }
});

test('no room has become a hall', () => {
  const halls = folders.filter(
    ([folder, files]) =>
      folder.startsWith('src/') &&
      files.filter((name) => /(?<!\.test)\.tsx?$/.test(name)).length > 25,
  );
  expect(halls.map(([folder]) => folder)).toEqual([]);
});

test('the picture in docs/architecture.md shows the house as it is (npm run architecture)', () => {
  expect(readFileSync('docs/architecture.svg', 'utf8')).toBe(housePicture(floorImports()));
});
