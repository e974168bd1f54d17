import type { Fiche } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { Glyph } from './glyph.tsx';
import { primarySign } from '../state/atlas/approach-sign.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';

interface Props {
  fiche: Fiche;
  /** Dashed and hollow: the link to it is our reading. */
  hollow?: boolean;
}

/** The sign of a fiche: an approach's glyph, the one that an initiative draws on, or a question. */
export function FicheSign({ fiche, hollow }: Props) {
  const atlas = useAtlas();
  const { state } = useUrlState();
  if (fiche.kind === 'approach') return <Glyph approach={fiche} hollow={hollow ?? false} />;
  if (fiche.kind === 'initiative') {
    const sign = primarySign(fiche, state.query, atlas);
    return <Glyph approach={sign.approach} hollow={hollow ?? sign.hollow} />;
  }
  return (
    <span className={hollow ? 'question question-hollow' : 'question'} aria-hidden="true">
      ?
    </span>
  );
}
