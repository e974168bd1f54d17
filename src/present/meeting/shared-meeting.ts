import * as z from 'zod/mini';
import { createStore } from '../../state/device/store.ts';

/** What lies over a slide. */
const PANELS = ['steps', 'qr', 'keys'] as const;
export type Panel = (typeof PANELS)[number];

const clock = z.object({
  /** When it was last set going, in milliseconds since 1970; null while it stands. */
  since: z.nullable(z.number()),
  /** Milliseconds that it had run before that. */
  before: z.number(),
  /** How long the meeting gives, in minutes. */
  minutes: z.number().check(z.positive()),
});
const shared = z.object({
  black: z.boolean(),
  panel: z.nullable(z.enum(PANELS)),
  /** The year of the walk; null where all the years are shown. */
  year: z.nullable(z.int()),
  isPlaying: z.boolean(),
  hasTimer: z.boolean(),
  hasPictures: z.boolean(),
  clock,
});

export type Clock = z.infer<typeof clock>;
/** What the windows of one meeting share besides the step, which their address says. */
export type Shared = z.infer<typeof shared>;

/** What the windows of a meeting tell each other. */
export const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('here'), step: z.string(), shared }),
  z.object({ kind: z.literal('bye') }),
]);
export type Message = z.infer<typeof message>;

const BEGIN: Shared = {
  black: false,
  panel: null,
  year: null,
  isPlaying: false,
  hasTimer: false,
  hasPictures: true,
  clock: { since: null, before: 0, minutes: 10 },
};

const store = createStore<Shared>(BEGIN);

/** Changes what the windows share. */
export function share(change: Partial<Shared>): void {
  store.set({ ...store.get(), ...change });
}

/** What the windows share now. */
export const sharedNow = () => store.get();

/** Closes what lies over the slide, the topmost first; false where nothing does. */
export function closeTopmost(): boolean {
  const { black, panel } = store.get();
  if (black) share({ black: false });
  else if (panel !== null) share({ panel: null });
  return black || panel !== null;
}

/** Follows what the windows share. */
export function useShared(): Shared {
  return store.use((value) => value);
}

/** Begins anew, as each meeting does. */
export function resetShared(): void {
  store.set(BEGIN);
}
