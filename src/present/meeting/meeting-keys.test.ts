import { expect, test } from 'vitest';
import { actOf } from './meeting-keys.ts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) =>
  actOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each(['ArrowRight', 'PageDown', ' '])('%s goes on', (key) => {
  expect(press(key)).toBe('next');
});

test.each(['ArrowLeft', 'PageUp'])('%s goes back', (key) => {
  expect(press(key)).toBe('back');
});

test('a clicker blackens the screen, with capital letters too', () => {
  expect(['b', 'B', '.'].map((key) => press(key))).toEqual(['black', 'black', 'black']);
});

test('space with Shift goes back, as in the browser', () => {
  expect(press(' ', { shiftKey: true })).toBe('back');
});

test('what the browser does with a key stays its own', () => {
  expect(press('p', { ctrlKey: true })).toBeNull();
  expect(press('F5')).toBeNull();
  expect(press('toString')).toBeNull();
});
