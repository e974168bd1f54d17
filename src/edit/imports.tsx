import { useRef, useState } from 'react';
import { guessColumns } from '../data/other/columns.ts';
import type { Columns } from '../data/other/columns.ts';
import type { Table } from '../data/other/table.ts';
import { readNeighbour } from '../data/edit/neighbour/read-neighbour.ts';
import { takeRows } from '../data/edit/neighbour/take-rows.ts';
import { isZip, readExcel } from '../data/edit/table/excel.ts';
import { readTable, type TableReading } from '../data/edit/table/initiatives-table.ts';
import { decodeTable, readCsv, type Rows } from '../data/edit/table/table-text.ts';
import { formatProblem } from '../data/problem-texts.ts';
import type { Problem } from '../data/problems.ts';
import { useAtlas } from '../state/atlas.ts';
import { ColumnsForm } from '../state/columns-form.tsx';
import { allOnDesk, takenIds, type Desk } from '../state/edit/desk.ts';
import { useI18n } from '../state/i18n-context.ts';
import { tableNames } from './table-names.ts';
import { useLocalities } from './use-localities.ts';
import type { Proposal } from './proposal.ts';
import { useDeskWords } from './words-context.ts';

/** The rows of a file that a spreadsheet saved; null where it is none. */
async function rowsOf(bytes: Uint8Array, name: string): Promise<Rows | null> {
  if (isZip(bytes)) return /\.kmz$/i.test(name) ? null : readExcel(bytes.slice().buffer);
  const text = decodeTable(bytes);
  return /^\s*[[{<]/.test(text) ? null : readCsv(text);
}

interface Props {
  desk: Desk;
  onRead: (proposal: Proposal) => void;
}

/** Brings a table of ours back, or takes a neighbour's file once it was said what its columns mean. */
export function Imports({ desk, onRead }: Props) {
  const { t, language } = useI18n();
  const { words } = useDeskWords();
  const { dataset } = useAtlas();
  const input = useRef<HTMLInputElement>(null);
  const [neighbour, setNeighbour] = useState<{
    table: Table;
    name: string;
    problems: readonly Problem[];
  } | null>(null);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const terms = [...dataset.themes, ...dataset.audiences];

  const ours = (rows: Rows): TableReading =>
    readTable(
      rows,
      { initiatives: allOnDesk(desk, 'initiative'), columns: allOnDesk(desk, 'column') },
      tableNames(desk, words, terms),
    );
  const take = async (file: File) => {
    setFailed([]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await rowsOf(bytes, file.name)
      .then((rows) => rows && ours(rows))
      // What is no spreadsheet after all is told below.
      .catch(() => null);
    if (read?.isTable) {
      const absent = read.absent.map((id) => words.nameOf(id) ?? id);
      onRead({ name: file.name, changes: read.changes, flaws: read.flaws, problems: [], absent });
      return;
    }
    const { table, problems } = await readNeighbour(bytes, file.name);
    if (table) setNeighbour({ table, name: file.name, problems });
    else setFailed(problems.map((one) => formatProblem(one, language)));
  };
  return (
    <section>
      <h2>{t('edit.import')}</h2>
      <p>{t('edit.import.how')}</p>
      <p className="buttons">
        <button type="button" className="button-strong" onClick={() => input.current?.click()}>
          {t('edit.import.file')}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx,.geojson,.json,.umap,.kml,.kmz"
        aria-label={t('edit.import.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file).catch(reportError);
          target.value = '';
        }}
      />
      {failed.length > 0 && (
        <ul role="alert" className="field-flaws">
          {failed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {neighbour && <Neighbour key={neighbour.name} {...neighbour} desk={desk} onRead={onRead} />}
    </section>
  );
}

interface NeighbourProps extends Props {
  table: Table;
  name: string;
  problems: readonly Problem[];
}

function Neighbour({ table, name, problems, desk, onRead }: NeighbourProps) {
  const { t } = useI18n();
  const { dataset } = useAtlas();
  const localities = useLocalities();
  const map = (columns: Columns) => {
    const taken = takeRows(table, columns, name, {
      places: dataset.places,
      localities,
      organisations: allOnDesk(desk, 'organisation'),
      terms: [...dataset.themes, ...dataset.audiences],
      taken: takenIds(desk),
    });
    onRead({
      name,
      changes: taken.changes,
      flaws: [],
      problems: [...problems, ...taken.problems],
      absent: [],
    });
  };
  return (
    <div className="neighbour">
      <h3>{t('data.columns.title')}</h3>
      <ColumnsForm
        table={table}
        name={name}
        guess={guessColumns(table)}
        done={t('edit.import.map')}
        onDone={map}
      />
    </div>
  );
}
