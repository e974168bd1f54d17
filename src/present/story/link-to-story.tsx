import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { openShow } from '../../state/device/show.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { pagePath } from '../../state/url/write-url.ts';
import { STORY_MARK } from './use-open-story.ts';

interface Props {
  /** Id on this device; or the letters of a story that came by link. */
  id?: string;
  carried?: string;
  /** To see and change it, or to present it. */
  to?: 'story' | 'present';
  className?: string;
  /** Whether it is the one that is open. */
  isCurrent?: boolean;
  children: ReactNode;
}

/** The way to a story, or to presenting it. */
export function StoryLink({
  id,
  carried,
  to = 'story',
  className = '',
  isCurrent = false,
  children,
}: Props) {
  const { state } = useUrlState();
  const path = `/${pagePath(state.language, { kind: to })}`;
  const href =
    carried === undefined ? `${path}?story=${id ?? ''}` : `${path}#${STORY_MARK}${carried}`;
  return (
    <Link
      href={href}
      className={className}
      aria-current={isCurrent ? 'true' : undefined}
      state={{ isFromHere: true }}
      onClick={() => openShow(null)}
    >
      {children}
    </Link>
  );
}
