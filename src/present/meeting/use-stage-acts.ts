import { MAP_ID } from '#map';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useSite } from '../../state/atlas/site-context.ts';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import type { MeetingAct } from './meeting-keys.ts';
import { useFullscreen } from './use-fullscreen.ts';
import { closeTopmost } from './shared-meeting.ts';
import type { Meeting } from './use-meeting.ts';
import { useMeetingActs } from './use-meeting-acts.ts';
import type { AnySlide } from '../slides/slide-kinds.ts';

interface StageActs {
  readonly act: (what: MeetingAct) => void;
  /** Whether the browser refused full screen. */
  readonly isRefused: boolean;
  /** Address of the presenter's window, where the browser held it back. */
  readonly blocked: string | null;
}

/** What each key and button does in the window that the room sees. */
export function useStageActs(meeting: Meeting, deck: readonly AnySlide[]): StageActs {
  const { go, href } = useUrlState();
  const { root } = useSite();
  const [blocked, setBlocked] = useState<string | null>(null);
  const { slide } = meeting;

  const isLeaving = useRef(false);
  const leave = useCallback(() => {
    // What lies over the slide goes first; so too where the browser's own Escape ends full screen.
    if (closeTopmost()) return;
    // Ending full screen comes back here, see below.
    if (isLeaving.current) return;
    isLeaving.current = true;
    if (document.fullscreenElement) void document.exitFullscreen();
    const state = history.state as { isFromHere?: boolean } | null;
    // Back to the view that one came from, as it was; from a bare address to the map.
    if (state?.isFromHere) history.back();
    else go({ page: MAP }, { replace: true });
  }, [go]);
  const { toggle: toggleFull, expectEnd, isRefused } = useFullscreen(leave);

  const openPresenter = useCallback(() => {
    const url = new URL(href({ page: { kind: 'presenter' } }).slice(1), root);
    const story = new URLSearchParams(location.search).get('story');
    if (story !== null) url.searchParams.set('story', story);
    url.searchParams.set('step', slide.id);
    url.hash = location.hash;
    // Browsers end full screen when a window opens: the meeting goes on.
    expectEnd();
    const opened = window.open(url, `${MAP_ID}-presenter`, 'width=1280,height=820');
    setBlocked(opened ? null : url.href);
  }, [href, root, slide.id, expectEnd]);

  const own = useMemo(
    () => ({ fullscreen: toggleFull, presenter: openPresenter, leave }),
    [toggleFull, openPresenter, leave],
  );
  const act = useMeetingActs(meeting, deck, own);
  return { act, isRefused, blocked };
}
