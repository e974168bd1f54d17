import type { Evidence as EvidenceOf } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { FicheSign } from '../ui/fiche-sign.tsx';
import { useFicheTarget } from '../state/navigation/fiche-target.ts';
import { hoverHandlers } from '../state/device/hover.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { StateLink } from '../ui/state-link.tsx';
import { Evidence } from './evidence.tsx';

interface Props {
  id: string;
  evidence: readonly EvidenceOf[];
  /** Makes the link's own evidence a place that others can lead to. */
  anchor?: string;
  /** What else is to be said of it here. */
  note?: string | undefined;
}

/** A link to another fiche, with its sign and with what the link rests on. */
export function FicheLink({ id, evidence, anchor, note }: Props) {
  const { fiches } = useAtlas();
  const { say } = useI18n();
  const targetOf = useFicheTarget();
  const fiche = fiches.get(id);
  if (!fiche) return null;
  const hollow = evidence.length > 0 && evidence.every(({ basis }) => basis === 'editorial');
  const hover = fiche.kind === 'initiative' ? hoverHandlers(id) : {};
  return (
    <li className="fiche-link" id={anchor}>
      <FicheSign fiche={fiche} hollow={hollow} />
      <span>
        <StateLink change={targetOf(id)} {...hover}>
          {say(fiche.kind === 'initiative' ? fiche.shortTitle : fiche.title)}
        </StateLink>
        {note && <small className="evidence">{note}</small>}
        {evidence.map((one, index) => (
          <Evidence key={index} evidence={one} />
        ))}
      </span>
    </li>
  );
}
