import { useEffect } from 'react';
import { actOf, type MeetingAct } from './meeting-keys.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Lets keys move the meeting wherever the focus is, but for fields to type in; on a button, space
 * and Enter stay the button's own.
 */
export function useMeetingKeys(act: (what: MeetingAct) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const what = actOf(event);
      const { target } = event;
      const element = target instanceof Element ? target : null;
      if (!what || event.defaultPrevented) return;
      const isTyping = element?.closest(FIELDS) && what !== 'leave';
      const isPress = element?.closest('button, a') && [' ', 'Enter'].includes(event.key);
      if (isTyping || isPress) return;
      event.preventDefault();
      act(what);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [act]);
}
