import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { problem } from '../problems/problems.ts';
import { readStory, writeStory, type Story, type StoryReading } from './story.ts';

/** More than any story takes, in bytes: what unpacks to more is no story. */
const MOST_BYTES = 400_000;

/** A story as letters for the part of an address after `#`, which no server sees (base64url, RFC 4648). */
export function storyToLink(story: Story): string {
  const packed = deflateSync(strToU8(writeStory(story)), { level: 9 });
  return btoa(strFromU8(packed, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads a story from a link; one that was cut off or changed on its way gives a problem. */
export function storyFromLink(letters: string, name: string): StoryReading {
  try {
    const packed = strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
    const text = strFromU8(inflateSync(packed, { out: new Uint8Array(MOST_BYTES) }));
    return readStory(text, name);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { story: null, problems: [problem('damaged', name, { found })] };
  }
}
