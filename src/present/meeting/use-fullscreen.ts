import { useCallback, useEffect, useRef, useState } from 'react';

interface Fullscreen {
  readonly isFull: boolean;
  /** Whether the browser refused it when it was last asked for. */
  readonly isRefused: boolean;
  readonly enter: () => void;
  readonly toggle: () => void;
}

/**
 * Full screen, on request. Where the browser ends it (its own Escape, which no page hears), `onEnd`
 * tells.
 */
export function useFullscreen(onEnd: () => void): Fullscreen {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null);
  const [isRefused, setRefused] = useState(false);
  const isOwnDoing = useRef(false);

  useEffect(() => {
    const look = () => {
      const now = document.fullscreenElement !== null;
      setFull(now);
      if (!now && !isOwnDoing.current) onEnd();
      isOwnDoing.current = false;
    };
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
    };
  }, [onEnd]);

  const enter = useCallback(() => {
    setRefused(false);
    document.documentElement.requestFullscreen().catch(() => {
      // A frame or a device may not allow it: the meeting goes on in its window, and says so.
      setRefused(true);
    });
  }, []);
  const toggle = useCallback(() => {
    if (!document.fullscreenElement) {
      enter();
      return;
    }
    isOwnDoing.current = true;
    void document.exitFullscreen();
  }, [enter]);
  return { isFull, isRefused, enter, toggle };
}
