import { csv } from '../../data/publish/formats/csv.ts';
import { FORMATS } from '../../data/publish/formats/formats.ts';
import { writeExcel } from '../../data/edit/table/workbook.ts';
import { writeTable } from '../../data/edit/table/initiatives-table.ts';
import { writeCsv } from '../../data/publish/csv-text.ts';
import { allInEditor, type EditorState } from '../../state/edit/editor-state.ts';
import { useDraftToLeave } from '../../state/edit/draft-atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { saveFile } from '../../state/device/save-file.ts';
import { tellFailure } from '../../state/device/load-failure.ts';
import { tableNames } from './table-names.ts';
import { useEditorWords } from '../words-context.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What lies on the desk, as files: tables to edit and bring back, and open formats for others. */
export function Exports({ editor }: { editor: EditorState }) {
  const { t, language } = useI18n();
  const { words } = useEditorWords();
  const dataset = useDraftToLeave();
  if (!dataset) return null;
  const rows = () =>
    writeTable(
      { initiatives: allInEditor(editor, 'initiative'), columns: allInEditor(editor, 'column') },
      tableNames(editor, words, [...dataset.themes, ...dataset.audiences]),
    );
  const excel = () => {
    writeExcel(rows()).then(
      (blob) => {
        saveFile('initiatieven.xlsx', blob, EXCEL);
      },
      (error: unknown) => {
        reportError(error);
        tellFailure({ id: 'excel', problems: [], retry: excel });
      },
    );
  };
  return (
    <section>
      <h2>{t('edit.export')}</h2>
      <p>{t('edit.export.table')}</p>
      <p className="buttons">
        <button type="button" onClick={excel}>
          Excel (XLSX)
        </button>
        <button
          type="button"
          onClick={() => saveFile('initiatieven.csv', writeCsv(rows()), 'text/csv')}
        >
          CSV
        </button>
      </p>
      {/* The table above is the CSV that can be brought back. */}
      <p>{t('edit.export.open')}</p>
      <p className="buttons">
        {FORMATS.filter((format) => format !== csv).map((format) => (
          <button
            key={format.name}
            type="button"
            onClick={() => {
              const file = format.write(dataset, language);
              const text = typeof file === 'string' ? file : JSON.stringify(file, null, 2);
              saveFile(`initiatives.${format.extension}`, text, format.mediaType);
            }}
          >
            {format.name}
          </button>
        ))}
      </p>
    </section>
  );
}
