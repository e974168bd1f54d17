import { useCallback, useEffect, useRef, useState } from 'react';

interface Fullscreen {
  /** Whether the browser refused it when it was last asked for. */
  readonly isRefused: boolean;
  readonly toggle: () => void;
  /** Tells that full screen may end by our own doing, such as a window that opens. */
  readonly expectEnd: () => void;
}

/** How long a window that opens may take to end full screen, in milliseconds. */
const SOON = 1500;

/** Whether the browser can show a page full screen at all: not on every phone, nor in every frame. */
const isPossible = () => 'fullscreenEnabled' in document && document.fullscreenEnabled;

/** Whether a person has just pressed something: a browser gives full screen only to that. */
const isPressed = () => 'userActivation' in navigator && navigator.userActivation.isActive;

/**
 * Full screen: at once where a person has just asked for the meeting, and on request. Where the
 * browser ends it (its own Escape, which no page hears), `onEnd` tells.
 */
export function useFullscreen(onEnd: () => void): Fullscreen {
  const [isRefused, setRefused] = useState(false);
  const isOwnDoing = useRef(false);

  useEffect(() => {
    const look = () => {
      if (!document.fullscreenElement && !isOwnDoing.current) onEnd();
    };
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
    };
  }, [onEnd]);

  useEffect(() => {
    if (!isPossible() || !isPressed() || document.fullscreenElement) return;
    document.documentElement.requestFullscreen().catch((error: unknown) => {
      // Where it may not be had the meeting goes on in its window.
      console.info(error);
    });
  }, []);

  const expectEnd = useCallback(() => {
    isOwnDoing.current = true;
    setTimeout(() => {
      isOwnDoing.current = false;
    }, SOON);
  }, []);
  const toggle = useCallback(() => {
    if (document.fullscreenElement) {
      expectEnd();
      void document.exitFullscreen();
      return;
    }
    setRefused(!isPossible());
    if (!isPossible()) return;
    document.documentElement.requestFullscreen().catch(() => {
      // A frame or a device may not allow it: that is told, since it was asked for.
      setRefused(true);
    });
  }, [expectEnd]);
  return { isRefused, toggle, expectEnd };
}
