import { readStory, writeStory, type Story, type StoryStep } from '../data/story.ts';
import { createStore } from './store.ts';

/** A story that this device keeps. */
export interface KeptStory extends Story {
  readonly id: string;
}

const KEY = 'gemeenschapskaart.stories';

/** What is kept, and whether the device lets us keep it. */
export interface Stories {
  readonly all: readonly KeptStory[];
  readonly isKept: boolean;
}

function remembered(): Stories {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const all = Object.entries(kept).flatMap(([id, text]) => {
      const { story } = readStory(String(text), id);
      return story ? [{ ...story, id }] : [];
    });
    return { all, isKept: true };
  } catch {
    // Storage may be forbidden or hold what another program put there: one begins with none.
    return { all: [], isKept: false };
  }
}

let stories: ReturnType<typeof createStore<Stories>> | null = null;
/** Read when first asked for: most visits have no use for it. */
const store = () => (stories ??= createStore(remembered()));

function keep(all: readonly KeptStory[]): void {
  let isKept = true;
  try {
    const texts = all.map((story) => [story.id, writeStory(story)]);
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(texts)));
  } catch {
    // Full or forbidden: the stories hold until the page is left, and the view says so.
    isKept = false;
  }
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
  keep([{ ...story, id }, ...store().get().all]);
  return id;
}

/** Changes a story, which keeps its place in the list. */
export function changeStory(id: string, change: Partial<Story>): void {
  keep(
    store()
      .get()
      .all.map((story) => (story.id === id ? { ...story, ...change } : story)),
  );
}

/** Adds a step at the end of a story. */
export function addStep(id: string, step: StoryStep): void {
  const story = store()
    .get()
    .all.find((one) => one.id === id);
  if (story) changeStory(id, { steps: [...story.steps, step] });
}

/** Forgets a story; to bring it back, keep what was there before. */
export function removeStory(id: string): void {
  keep(
    store()
      .get()
      .all.filter((story) => story.id !== id),
  );
}

/** Brings the list back as it was. */
export function restoreStories(all: readonly KeptStory[]): void {
  keep(all);
}
