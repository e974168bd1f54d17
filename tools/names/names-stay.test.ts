import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import { buildAtlas } from '../../src/state/atlas/atlas.ts';
import { namesAt, type MapStanding } from './judge-map.ts';
import { TEST_SETS } from './test-sets.ts';

const STEP = 0.1;
const GROWN = 2 ** STEP;
const ZOOMS = Array.from({ length: 58 }, (_, step) => 9.3 + step * STEP);
/** Pixels that rounding may move a name. */
const ROUNDING = 2;
/** Over all zooms so many names outside may jump: where they stood there is no room then. */
const MOST_JUMPS = 5;
/** From a sixth of the way around on a name outside has jumped. */
const JUMP = Math.PI / 3;

const turned = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

test.each(TEST_SETS.filter(({ set }) => set === 'the guide'))(
  'names do not jump between neighbouring zooms: $borders borders',
  { timeout: 120_000 },
  ({ dataset }) => {
    const atlas = buildAtlas(dataset);
    for (const language of LANGUAGES) {
      let before = new Map<string, MapStanding>();
      let jumps = 0;
      for (const zoom of ZOOMS) {
        const stood = [...before.values()].map(
          ({ id, x, y, toward }) => [id, { at: [x * GROWN, y * GROWN] as const, toward }] as const,
        );
        const { standings } = namesAt(zoom, atlas, language, new Map(stood));
        for (const now of standings) {
          const then = before.get(now.id);
          if (then?.size !== now.size) continue;
          if (now.toward === null && then.toward === null) {
            const way = Math.hypot(now.x - then.x * GROWN, now.y - then.y * GROWN);
            expect(way, `${now.id} on its ground at ${zoom}`).toBeLessThan(ROUNDING);
          } else if (now.toward !== null && then.toward !== null) {
            if (turned(now.toward, then.toward) > JUMP) jumps += 1;
          }
        }
        before = new Map(standings.map((one) => [one.id, one]));
      }
      expect(jumps, language).toBeLessThanOrEqual(MOST_JUMPS);
    }
  },
);
