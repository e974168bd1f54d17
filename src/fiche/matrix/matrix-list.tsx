import type { Matrix, MatrixRow } from '../../domain/links/matrix.ts';
import { firmest } from '../../domain/links/fiche-links.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { FicheSign } from '../../ui/fiche-sign.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { anchorOf } from '../anchor-of.ts';
import { columnName } from './column-name.ts';
import { RowFacts } from './row-facts.tsx';

/** The matrix for a narrow window: of each initiative what it is tied to, by name. */
export function MatrixList({ matrix: { columns, rows } }: { matrix: Matrix }) {
  return (
    <ul className="matrix-list">
      {rows.map((row) => (
        <li key={row.initiative.id}>
          <Tied row={row} columns={columns} />
        </li>
      ))}
    </ul>
  );
}

function Tied({
  row: { initiative, cells },
  columns,
}: {
  row: MatrixRow;
  columns: readonly string[];
}) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const page = { kind: 'fiche', id: initiative.id } as const;
  return (
    <>
      <h2>
        <StateLink change={{ page }}>{say(initiative.shortTitle)}</StateLink>
      </h2>
      <p>
        <RowFacts initiative={initiative} />
      </p>
      <ul>
        {cells.map((ties, at) => {
          const [first] = ties;
          const basis = firmest(ties);
          const fiche = fiches.get(columns[at]!)!;
          if (!first || !basis) return null;
          return (
            <li key={fiche.id}>
              <StateLink change={{ page }} anchor={anchorOf(first, initiative.id)}>
                <FicheSign fiche={fiche} hollow={basis === 'editorial'} />
                {columnName(fiche, say)}
                <span className="visually-hidden">: {t(`basis.${basis}`)}</span>
              </StateLink>
            </li>
          );
        })}
      </ul>
    </>
  );
}
