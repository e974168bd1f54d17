import { useState } from 'react';
import type { LinkWeb, WebEdge } from '../../domain/links/link-web.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { FicheSign } from '../../ui/fiche-sign.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { COLUMN_TITLES } from './column-titles.ts';
import { edgePath } from './edge-path.ts';

/** Three columns of names with their links between them; one name can be looked at by itself. */
export function WebPicture({ web: { columns, edges } }: { web: LinkWeb }) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const { state } = useUrlState();
  const [hovered, setHovered] = useState<string | null>(null);
  const focus = hovered ?? state.ficheId;
  const near = new Set(
    focus === null
      ? []
      : edges.filter(({ ends }) => ends.includes(focus)).flatMap(({ ends }) => ends),
  );
  // What is looked at is drawn last, over the others.
  const isLit = ({ ends }: WebEdge) => focus !== null && ends.includes(focus);
  const drawn = [...edges].sort((a, b) => Number(isLit(a)) - Number(isLit(b)));
  const classOf = (edge: WebEdge) =>
    [
      'strand',
      edge.basis === 'editorial' ? 'strand-hollow' : '',
      focus === null ? '' : isLit(edge) ? 'is-lit' : 'is-dim',
    ].join(' ');
  return (
    <div className="web">
      <svg
        className="web-lines"
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {drawn.map((edge) => (
          <path
            key={edge.ends.join(' ')}
            className={classOf(edge)}
            data-approach={edge.ends.find((id) => fiches.get(id)?.kind === 'approach') ?? 'none'}
            d={edgePath(edge.ends, columns)}
          />
        ))}
      </svg>
      {columns.map((ids, column) => (
        <section
          key={COLUMN_TITLES[column]}
          className="web-column"
          aria-label={t(COLUMN_TITLES[column]!)}
        >
          <ul>
            {ids.map((id) => {
              const fiche = fiches.get(id)!;
              const state_ =
                focus === null ? '' : near.has(id) || id === focus ? 'is-lit' : 'is-dim';
              return (
                <li key={id} className={state_}>
                  <StateLink
                    change={{ ficheId: id }}
                    anchor={`ties-${id}`}
                    aria-current={id === state.ficheId ? 'true' : undefined}
                    onPointerEnter={() => setHovered(id)}
                    onPointerLeave={() => setHovered(null)}
                    onFocus={() => setHovered(id)}
                    onBlur={() => setHovered(null)}
                  >
                    <FicheSign fiche={fiche} />
                    {say(fiche.kind === 'challenge' ? fiche.title : fiche.shortTitle)}
                  </StateLink>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
