import { expect, test } from 'vitest';
import { smallestPicture } from './smallest-picture.ts';

test('without network the smallest stands for any width of a picture, and for nothing else', () => {
  const kept = 'pictures/tuin-2024-1a2b3c4d5e-320.webp';
  expect(smallestPicture('pictures/tuin-2024-1a2b3c4d5e-1280.avif')).toBe(kept);
  expect(smallestPicture('pictures/tuin-2024-1a2b3c4d5e-640.webp')).toBe(kept);
  expect(smallestPicture('data/pictures/tuin-2024.jpg')).toBeNull();
  expect(smallestPicture('assets/index-1a2b3c4d.js')).toBeNull();
});
