import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { storyFromLink } from '../../data/story/story-link.ts';
import type { StoryReading } from '../../data/story/story.ts';
import { useStories } from '../../state/device/stories.ts';
import { useHash } from '../../state/navigation/use-hash.ts';

/** What an address that carries a story begins with, after the hash sign. */
export const STORY_MARK = 'story=';
/** The name of a story that came by link, where a message is about it. */
const LINK = '#story';

export interface OpenStory extends StoryReading {
  /** Its id on this device; null for one that came by link. */
  readonly id: string | null;
}

/** The story that the address opens: carried in it, or kept on this device; null for none. */
export function useOpenStory(): OpenStory | null {
  const hash = useHash();
  const asked = new URLSearchParams(useSearch()).get('story');
  const { all } = useStories();
  const carried = useMemo(
    () => (hash.startsWith(STORY_MARK) ? storyFromLink(hash.slice(STORY_MARK.length), LINK) : null),
    [hash],
  );
  if (carried) return { ...carried, id: null };
  const kept = all.find(({ id }) => id === asked);
  return kept ? { story: kept, problems: [], id: kept.id } : null;
}
