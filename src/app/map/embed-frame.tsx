import '../styles/embed.css';
import { useState } from 'react';
import type { AtlasMap } from '../../map/atlas-map.tsx';
import { FrameGestures } from '../../map/camera/frame-gestures.tsx';
import { Embed } from '../../present/embed/embed.tsx';
import { withTexts } from '../../state/say/more-texts.tsx';

/** In a frame nothing lies over the map. */
const WHOLE = { right: 0, bottom: 0 };
/** In a small frame the panels on the map begin folded. */
const ROOMY = '(min-width: 60rem) and (min-height: 34rem)';

interface Props {
  /** The map, which is here already: fetched with this it would be in files of its own. */
  Map: typeof AtlasMap;
}

/** The map as it stands in the frame of another site. */
export const EmbedFrame = withTexts(['near', 'page', 'show'], Framed);

function Framed({ Map }: Props) {
  const [isRoomy] = useState(() => matchMedia(ROOMY).matches);
  const map = (
    <Map padding={WHOLE} roomy={isRoomy}>
      <FrameGestures />
    </Map>
  );
  return <Embed map={map} />;
}
