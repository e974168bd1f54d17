import { MAP_ID } from '#map';
import { useEffect, useRef, useState } from 'react';
import { message, share, useShared, type Message } from './shared-meeting.ts';

const CHANNEL = `${MAP_ID} meeting`;

/** The windows of a meeting: the one that the room sees, and the presenter's own. */
export type Role = 'stage' | 'presenter';

/**
 * Keeps the windows of a meeting in step over a channel of this browser alone. Each tells the other
 * what changed by its own hand; a presenter's window that opens asks where the meeting is.
 * @return whether the other window is there
 */
export function useInStep(role: Role, step: string, goTo: (id: string) => void): boolean {
  const shared = useShared();
  const [isMet, setMet] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useRef('');
  const live = useRef({ step, shared, goTo });
  useEffect(() => {
    live.current = { step, shared, goTo };
  });

  useEffect(() => {
    const line = new BroadcastChannel(CHANNEL);
    channel.current = line;
    const tell = (text: Message) => {
      line.postMessage(text);
    };
    line.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { success, data: said } = message.safeParse(data);
      // A window of another release of this site may speak otherwise: it is not followed.
      if (!success) return;
      setMet(said.kind !== 'bye');
      if (said.kind === 'hello' && role === 'stage') {
        const { step: now, shared: all } = live.current;
        tell({ kind: 'here', step: now, shared: all });
      }
      if (said.kind === 'here') {
        heard.current = JSON.stringify([said.step, said.shared]);
        share(said.shared);
        if (said.step !== live.current.step) live.current.goTo(said.step);
      }
    };
    if (role === 'presenter') tell({ kind: 'hello' });
    const leave = () => {
      tell({ kind: 'bye' });
    };
    addEventListener('pagehide', leave);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      line.close();
      channel.current = null;
    };
  }, [role]);

  const isFirst = useRef(true);
  useEffect(() => {
    const said = JSON.stringify([step, shared]);
    const wasHeard = said === heard.current;
    const mayLead = role === 'stage' || !isFirst.current;
    isFirst.current = false;
    if (wasHeard || !mayLead) return;
    heard.current = said;
    channel.current?.postMessage({ kind: 'here', step, shared } satisfies Message);
  }, [role, step, shared]);

  return isMet;
}
