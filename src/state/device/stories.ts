import { readStory, writeStory, type Story, type StoryStep } from '../../data/story/story.ts';
import { keyOf, recall, remember } from './remember.ts';
import { createStore } from './store.ts';

/** A story that this device keeps. */
export interface KeptStory extends Story {
  readonly id: string;
}

/** What is kept, and whether the device lets us keep it. */
export interface Stories {
  readonly all: readonly KeptStory[];
  readonly isKept: boolean;
}

function remembered(): readonly KeptStory[] {
  let kept: unknown;
  try {
    kept = JSON.parse(recall('stories') ?? '{}');
  } catch {
    // Another program of the same host may have put something there: one begins with none.
    return [];
  }
  if (typeof kept !== 'object' || kept === null) return [];
  return Object.entries(kept).flatMap(([id, text]) => {
    const { story } = readStory(String(text), id);
    return story ? [{ ...story, id }] : [];
  });
}

function begin(): ReturnType<typeof createStore<Stories>> {
  // Giving back what is there shows whether anything may be kept.
  const isKept = remember('stories', recall('stories'));
  const store = createStore<Stories>({ all: remembered(), isKept });
  // What another tab does with the stories is seen, and kept, in this one.
  addEventListener('storage', ({ key }) => {
    const isOurs = key === null || key === keyOf('stories');
    if (isOurs && store.get().isKept) store.set({ all: remembered(), isKept: true });
  });
  return store;
}

let stories: ReturnType<typeof begin> | null = null;
/** Read when first asked for: most visits have no use for it. */
const store = () => (stories ??= begin());

/** The stories as they are now; other tabs may have kept some in the same moment. */
function now(): readonly KeptStory[] {
  const { all, isKept } = store().get();
  return isKept ? remembered() : all;
}

function keep(all: readonly KeptStory[]): void {
  const texts = all.map((story) => [story.id, writeStory(story)]);
  // Full or forbidden: the stories hold until the page is left, and the view says so.
  const isKept = remember('stories', JSON.stringify(Object.fromEntries(texts)));
  store().set({ all, isKept });
}

/** Follows the stories of this device. */
export function useStories(): Stories {
  return store().use((value) => value);
}

/** Letters for a new story that no other has. */
function freshId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36);
}

/** Keeps a new story, first in the list, and gives its id. */
export function addStory(story: Story): string {
  const id = freshId();
  keep([{ ...story, id }, ...now()]);
  return id;
}

/** Changes a story, which keeps its place in the list. */
export function changeStory(id: string, change: Partial<Story>): void {
  keep(now().map((story) => (story.id === id ? { ...story, ...change } : story)));
}

/** Adds a step at the end of a story. */
export function addStep(id: string, step: StoryStep): void {
  const story = now().find((one) => one.id === id);
  if (story) changeStory(id, { steps: [...story.steps, step] });
}

/** Forgets a story; to bring it back, give back what was there before. */
export function removeStory(id: string): void {
  keep(now().filter((story) => story.id !== id));
}

/** Forgets all stories. */
export function forgetStories(): void {
  store().set({ all: [], isKept: remember('stories', null) });
}

/** Brings a story back where it was in the list. */
export function restoreStory(story: KeptStory, index: number): void {
  keep(
    now()
      .filter(({ id }) => id !== story.id)
      .toSpliced(index, 0, story),
  );
}
