import { useAtlas } from '../state/atlas/atlas.ts';
import { Glyph } from './glyph.tsx';

interface Props {
  hollow?: boolean;
  size: number;
}

/** A sign that stands for any of them: of an approach whose outline tells solid and dashed well apart. */
export function SampleGlyph(props: Props) {
  const [approach] = useAtlas().dataset.approaches.slice(1);
  return <Glyph approach={approach} {...props} />;
}
