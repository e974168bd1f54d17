import '../styles/embed.css';
import type { ReactNode } from 'react';
import { Embed } from '../../present/embed/embed.tsx';
import { MoreTexts } from '../../state/say/more-texts.tsx';

/** The map as it stands in the frame of another site. */
export function EmbedFrame({ map }: { map: ReactNode }) {
  return (
    <MoreTexts of={['near', 'page', 'show']}>
      <Embed map={map} />
    </MoreTexts>
  );
}
