import type { ReactNode } from 'react';
import type { Evidence as EvidenceOf, Fiche } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { Glyph } from '../state/glyph.tsx';
import { hoverHandlers } from '../state/hover.ts';
import { useI18n } from '../state/i18n-context.ts';
import { primarySign } from '../state/primary.ts';
import { StateLink } from '../state/state-link.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { Evidence } from './evidence.tsx';

/** A link to another fiche, with its sign and with what the link rests on. */
export function FicheLink({ id, evidence }: { id: string; evidence: readonly EvidenceOf[] }) {
  const atlas = useAtlas();
  const { say } = useI18n();
  const { state } = useUrlState();
  const fiche = atlas.fiches.get(id);
  if (!fiche) return null;
  const hollow = evidence.length > 0 && evidence.every(({ basis }) => basis === 'editorial');
  const hover = fiche.kind === 'initiative' ? hoverHandlers(id) : {};
  return (
    <li className="fiche-link">
      {signOf(fiche, hollow)}
      <span>
        <StateLink change={{ ficheId: id, view: null }} {...hover}>
          {say(fiche.kind === 'initiative' ? fiche.shortTitle : fiche.title)}
        </StateLink>
        {evidence.map((one, index) => (
          <Evidence key={index} evidence={one} />
        ))}
      </span>
    </li>
  );

  function signOf(target: Fiche, dashed: boolean): ReactNode {
    if (target.kind === 'approach') return <Glyph approach={target} hollow={dashed} />;
    if (target.kind === 'initiative') {
      return <Glyph {...primarySign(target, state.query, atlas)} hollow={dashed} />;
    }
    return (
      <span className={dashed ? 'question question-hollow' : 'question'} aria-hidden="true">
        ?
      </span>
    );
  }
}
