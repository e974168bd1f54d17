import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { gridStep, type Cell } from '../../domain/lib/grid-keys.ts';
import type { Matrix } from '../../domain/links/matrix.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { FicheSign } from '../../ui/fiche-sign.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import type { LookedAt } from './cell-evidence.tsx';
import { columnName } from './column-name.ts';
import { MatrixRow } from './matrix-row.tsx';

const PAGE = 8;

interface Props {
  matrix: Matrix;
  onLook: (at: LookedAt | null) => void;
}

/** The grid: one stop of Tab, arrows for the rest; its first row and column name the others. */
export function MatrixGrid({ matrix: { columns, rows }, onLook }: Props) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Cell>({ row: 1, column: 0 });
  const size = { rows: rows.length + 1, columns: columns.length + 1, page: PAGE };

  const stopOf = (cell: Cell) => (at.row === cell.row && at.column === cell.column ? 0 : -1);
  const look = ({ row, column }: Cell) => {
    const [line, id] = [rows[row - 1], columns[column - 1]];
    const ties = line?.cells[column - 1] ?? [];
    onLook(
      line && id && ties.length > 0 ? { initiative: line.initiative, column: id, ties } : null,
    );
  };
  const step = (event: KeyboardEvent) => {
    const next = gridStep(at, event, size);
    if (!next) return;
    event.preventDefault();
    const selector = `[data-row="${next.row}"][data-column="${next.column}"]`;
    table.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  const follow = ({ target }: FocusEvent) => {
    const { row, column } = (target as HTMLElement).dataset;
    if (row === undefined || column === undefined) return;
    const cell = { row: Number(row), column: Number(column) };
    setAt(cell);
    look(cell);
  };
  return (
    <table
      ref={table}
      role="grid"
      className="matrix"
      aria-label={t('matrix.title')}
      onKeyDown={step}
      onFocus={follow}
      onPointerOver={({ target }) => {
        const cell = (target as HTMLElement)
          .closest('td')
          ?.querySelector<HTMLElement>('[data-row]');
        if (cell) look({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
      }}
    >
      <thead>
        <tr>
          <th scope="col" data-row="0" data-column="0" tabIndex={stopOf({ row: 0, column: 0 })}>
            {t('fiche.initiative')}
          </th>
          {columns.map((id, index) => {
            const fiche = fiches.get(id)!;
            const cell = { row: 0, column: index + 1 };
            return (
              <th key={id} scope="col" className={`matrix-${fiche.kind}`}>
                <StateLink
                  change={{ page: { kind: 'fiche', id } }}
                  tabIndex={stopOf(cell)}
                  data-row={cell.row}
                  data-column={cell.column}
                >
                  <FicheSign fiche={fiche} />
                  <span className="matrix-name">{columnName(fiche, say)}</span>
                </StateLink>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <MatrixRow
            key={row.initiative.id}
            row={row}
            index={index + 1}
            columns={columns}
            stopOf={stopOf}
          />
        ))}
      </tbody>
    </table>
  );
}
