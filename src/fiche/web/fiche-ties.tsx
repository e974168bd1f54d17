import type { WebEdge } from '../../domain/links/link-web.ts';
import type { Fiche } from '../../domain/model.ts';
import { FicheSign } from '../../ui/fiche-sign.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { FicheLink } from '../fiche-link.tsx';

interface Props {
  fiche: Fiche;
  edges: readonly WebEdge[];
  anchor?: string;
  /** The level of its heading. */
  Heading: 'h2' | 'h4';
}

/** A fiche with all that joins it to others, each with its evidence. */
export function FicheEdges({ fiche, edges, anchor, Heading }: Props) {
  const { t, say } = useI18n();
  return (
    <section className="fiche-ties" id={anchor}>
      <Heading>
        <FicheSign fiche={fiche} />{' '}
        <StateLink change={{ page: { kind: 'fiche', id: fiche.id }, ficheId: null }}>
          {say(fiche.title)}
        </StateLink>
      </Heading>
      {edges.length === 0 && <p className="muted">{t('links.none')}</p>}
      <ul>
        {edges.map(({ ends, ties }) => {
          const other = ends.find((id) => id !== fiche.id) ?? fiche.id;
          return (
            <FicheLink
              key={other}
              id={other}
              evidence={ties.map((tie) => ({ on: tie.from, ...tie.evidence }))}
            />
          );
        })}
      </ul>
    </section>
  );
}
