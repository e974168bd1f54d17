import { expect, test } from 'vitest';
import type { Change } from '../../data/edit/patch/patch.ts';
import { hasRoomFor } from './room-for-pictures.ts';

const data = (letters: number) => `data:image/jpeg;base64,${'A'.repeat(letters)}`;
const bringing = (id: string, letters: number): Change => ({
  kind: 'organisation',
  id,
  before: null,
  after: { id, pictures: [{ file: `${id}.jpg`, data: data(letters) }] },
});

test('pictures go along until the file of changes is full, and one takes the place of another', () => {
  const some = [bringing('a', 1_900_000), bringing('b', 1_900_000)];
  expect(hasRoomFor(data(150_000), undefined, some)).toBe(true);
  expect(hasRoomFor(data(250_000), undefined, some)).toBe(false);
  expect(hasRoomFor(data(250_000), data(1_900_000), some)).toBe(true);
});
