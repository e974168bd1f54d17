import type { Cell } from '../../domain/lib/grid-keys.ts';
import type { MatrixRow as Row } from '../../domain/links/matrix.ts';
import { firmest } from '../../domain/links/fiche-links.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { FicheSign } from '../../ui/fiche-sign.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { anchorOf } from '../anchor-of.ts';
import { columnName } from './column-name.ts';
import { RowFacts } from './row-facts.tsx';

interface Props {
  row: Row;
  /** Counted from 1: the header is row 0. */
  index: number;
  columns: readonly string[];
  stopOf: (cell: Cell) => number;
}

/** An initiative's row: each sign leads to what it rests on, on the initiative's page. */
export function MatrixRow({ row: { initiative, cells }, index, columns, stopOf }: Props) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const page = { kind: 'fiche', id: initiative.id } as const;
  return (
    <tr>
      <th scope="row">
        <StateLink
          change={{ page }}
          tabIndex={stopOf({ row: index, column: 0 })}
          data-row={index}
          data-column={0}
        >
          {say(initiative.shortTitle)}
        </StateLink>
        <RowFacts initiative={initiative} />
      </th>
      {cells.map((ties, at) => {
        const cell = { row: index, column: at + 1 };
        const [first] = ties;
        const basis = firmest(ties);
        const fiche = fiches.get(columns[at]!)!;
        const spot = {
          tabIndex: stopOf(cell),
          'data-row': cell.row,
          'data-column': cell.column,
        };
        return (
          <td key={fiche.id}>
            {first && basis ? (
              <StateLink change={{ page }} anchor={anchorOf(first, initiative.id)} {...spot}>
                <FicheSign fiche={fiche} hollow={basis === 'editorial'} />
                <span className="visually-hidden">
                  {columnName(fiche, say)}: {t(`basis.${basis}`)}
                </span>
              </StateLink>
            ) : (
              <span {...spot}>
                <span className="visually-hidden">{t('matrix.nothing')}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
