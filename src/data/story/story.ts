import { MAP_ID } from '#map';
import * as z from 'zod/mini';
import { whereBroken } from '../problems/broken-json.ts';
import { problemsOf } from '../problems/issues.ts';
import { ofOtherMap } from '../problems/other-map.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { isRecord } from '../problems/is-record.ts';

/** How long a title and a note may be, in letters, and a story, in steps. */
export const [TITLE_LENGTH, NOTE_LENGTH, MOST_STEPS] = [120, 2000, 60];

/** A view of this site in any language: its page below the language, and what it asks. */
const VIEW = /^([a-z]+\/([a-z0-9-]+\/)?)?(\?[^\s#"<>]*)?$/;

const KIND = `${MAP_ID}-story`;

const step = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(TITLE_LENGTH)),
  /** What the presenter says of it; not shown to the room. */
  note: z.string().check(z.maxLength(NOTE_LENGTH)),
  view: z.string().check(z.maxLength(2000), z.regex(VIEW, 'view')),
});
const frame = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(1),
  title: z.string().check(z.minLength(1), z.maxLength(TITLE_LENGTH)),
  steps: z.array(z.unknown()),
});

export type StoryStep = z.infer<typeof step>;

/** Views of the map in an order, each with a title and a note: what someone tells with it. */
export interface Story {
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

/** A story as it could be read, with what is wrong with the rest. */
export interface StoryReading {
  readonly story: Story | null;
  readonly problems: readonly Problem[];
}

/** A story as a file: JSON that a person can read. */
export function writeStory({ title, steps }: Story): string {
  return JSON.stringify({ kind: KIND, version: 1, title, steps }, null, 2);
}

/**
 * Reads a story that someone else may have written or changed. A step that is not sound is left out
 * and told; nothing else is lost because of it.
 * @param name of the file or link, for the messages
 */
export function readStory(text: string, name: string): StoryReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { story: null, problems: [problem('notJson', name, whereBroken(text))] };
  }
  const other = isRecord(value) ? ofOtherMap(value.kind, 'story', name, 'kind') : null;
  if (other) return { story: null, problems: [other] };
  const read = frame.safeParse(value);
  if (!read.success) {
    return { story: null, problems: problemsOf(read.error.issues, value, name, '', null) };
  }
  const { title, steps: all } = read.data;
  const problems: Problem[] = [];
  if (all.length > MOST_STEPS) {
    const counts = { found: all.length, hint: String(MOST_STEPS) };
    problems.push(problem('tooMany', name, { severity: 'warning', field: 'steps', ...counts }));
  }
  const steps = all.slice(0, MOST_STEPS).flatMap((one, index) => {
    const result = step.safeParse(one);
    if (result.success) return [result.data];
    problems.push(...problemsOf(result.error.issues, one, name, `#${index + 1}`, null));
    return [];
  });
  return { story: { title, steps }, problems };
}
