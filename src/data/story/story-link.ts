import { packText, unpackText } from '../../domain/lib/pack.ts';
import { problem } from '../problems/problems.ts';
import { readStory, writeStory, type Story, type StoryReading } from './story.ts';

/** More than any story takes, in bytes: what unpacks to more is no story. */
const MOST_BYTES = 400_000;

/** A story as letters for the part of an address after `#`, which no server sees. */
export const storyToLink = (story: Story): string => packText(writeStory(story));

/** Reads a story from a link; one that was cut off or changed on its way gives a problem. */
export function storyFromLink(letters: string, name: string): StoryReading {
  try {
    return readStory(unpackText(letters, MOST_BYTES), name);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { story: null, problems: [problem('damaged', name, { found })] };
  }
}
