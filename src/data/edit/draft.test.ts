import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_DRAFT, redo, step, undo, withChange, type Draft } from './draft.ts';
import type { Change } from './patch/patch.ts';
import { readPath, valueAt, writePath } from '../problems/json-path.ts';
import { withValue } from './form/with-value.ts';

const change = (id: string, after: string, before = 'a'): Change => ({
  kind: 'organisation',
  id,
  before: { id, name: before },
  after: { id, name: after },
});

test('letters typed in one field are undone together, and redone', () => {
  let draft: Draft = NO_DRAFT;
  for (const text of ['b', 'bc', 'bcd']) {
    draft = step(draft, withChange(draft.changes, change('x', text)), 'x.name');
  }
  draft = step(draft, withChange(draft.changes, change('y', 'q')), 'y.name');
  expect(draft.changes.map(({ after }) => after?.name)).toEqual(['bcd', 'q']);
  draft = undo(draft);
  expect(draft.changes.map(({ after }) => after?.name)).toEqual(['bcd']);
  draft = undo(draft);
  expect(draft.changes).toEqual([]);
  expect(undo(draft)).toEqual(draft);
  draft = redo(redo(redo(draft)));
  expect(draft.changes.map(({ after }) => after?.name)).toEqual(['bcd', 'q']);
});

test('what is changed back to what it was is no change', () => {
  const changes = withChange([], change('x', 'b'));
  expect(withChange(changes, change('x', 'a', 'other'))).toEqual([]);
});

const steps = fc.array(
  fc.oneof(
    fc.record({
      id: fc.constantFrom('x', 'y'),
      after: fc.constantFrom('a', 'b', 'c'),
      field: fc.constantFrom('f', 'g', null),
    }),
    fc.constantFrom('undo', 'redo'),
  ),
  { maxLength: 40 },
);

test('undoing all and redoing all comes back to the same changes, whatever was done', () => {
  fc.assert(
    fc.property(steps, (list) => {
      let draft: Draft = NO_DRAFT;
      for (const one of list) {
        if (one === 'undo') draft = undo(draft);
        else if (one === 'redo') draft = redo(draft);
        else if (typeof one === 'object') {
          draft = step(draft, withChange(draft.changes, change(one.id, one.after)), one.field);
        }
      }
      let back = draft;
      while (back.past.length > 0) back = undo(back);
      expect(back.changes).toEqual([]);
      while (back.future.length > draft.future.length) back = redo(back);
      expect(back.changes).toEqual(draft.changes);
    }),
  );
});

test('a path is read as it is written, and what is put there is found there', () => {
  const path = fc.array(fc.oneof(fc.constantFrom('title', 'nl', 'drawsOn'), fc.nat({ max: 3 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(path, (one) => {
      expect(readPath(writePath(one))).toEqual(one);
      const start = typeof one[0] === 'number' ? [1, 2, 3, 4] : {};
      // A list has no holes: what comes beyond its end comes at its end.
      const isHeld = one.every(
        (stepIn, at) => typeof stepIn === 'string' || (at === 0 && one.length === 1),
      );
      if (isHeld) expect(valueAt(withValue(start, one, 'put'), one)).toBe('put');
    }),
  );
  expect(withValue({ a: 1, b: 2 }, ['a'], 3)).toEqual({ a: 3, b: 2 });
  expect(Object.keys(withValue({ a: 1, b: 2 }, ['a'], 3) as object)).toEqual(['a', 'b']);
  expect(withValue({ a: [1, 2] }, ['a', 0], undefined)).toEqual({ a: [2] });
});
