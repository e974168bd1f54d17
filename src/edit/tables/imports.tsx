import { useEffect, useMemo, useRef, useState } from 'react';
import { takeRows } from '../../data/edit/neighbour/take-rows.ts';
import { readTable } from '../../data/edit/table/initiatives-table.ts';
import type { Rows } from '../../data/publish/csv-text.ts';
import type { Reading } from '../../data/other/columns/reading.ts';
import { formatProblem } from '../../data/problems/problem-texts.ts';
import { fieldsOf } from '../../data/edit/edited-kinds.ts';
import type { Localised } from '../../domain/languages.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { bringToEditor, takeBrought, useBrought } from '../../state/edit/brought.ts';
import { allInEditor, takenIds, type EditorState } from '../../state/edit/editor-state.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { ACCEPTED } from '../../state/other/accepted.ts';
import { failuresOf } from '../../state/other/failures.ts';
import { ColumnsForm } from '../../ui/other/columns-form.tsx';
import type { Reader } from '../../state/other/reader.ts';
import { ReadingProgress } from '../../ui/other/reading-progress.tsx';
import { useOpened } from '../../state/other/use-opened.ts';
import { useSurroundings } from '../../state/other/use-surroundings.ts';
import { tableNames } from './table-names.ts';
import { useLocalities } from '../form/use-localities.ts';
import type { Proposal } from '../proposal.ts';
import { useEditorWords } from '../words-context.ts';
import { ChooseFiles } from '../../ui/choose-files.tsx';

interface Props {
  editor: EditorState;
  onRead: (proposal: Proposal) => void;
}

/** Brings a file of ours back, or takes a neighbour's in once it was said what its columns mean. */
export function Imports({ editor, onRead }: Props) {
  const { t, language } = useI18n();
  const { words } = useEditorWords();
  const { dataset } = useAtlas();
  const files = useBrought();
  const localities = useLocalities();
  const terms = useMemo(() => [...dataset.themes, ...dataset.audiences], [dataset]);
  // As it was when the files came: what is taken of them changes the desk, and no file for it.
  const [came, setCame] = useState({ files, editor });
  if (came.files !== files) setCame({ files, editor });
  const taken = useMemo(
    () => ({
      initiatives: [...takenIds(came.editor)],
      places: [...allInEditor(came.editor, 'place').keys()],
    }),
    [came],
  );
  const surroundings = useSurroundings(dataset, taken);
  const read = useOpened(files, surroundings);
  const name = files?.map((one) => one.name).join(' + ') ?? '';
  const [ownOf, setOwnOf] = useState<{ readonly reader: Reader; readonly isOwn: boolean } | null>(
    null,
  );

  const back = (rows: Rows) => {
    const table = readTable(
      rows,
      { initiatives: allInEditor(editor, 'initiative'), columns: allInEditor(editor, 'column') },
      tableNames(editor, words, terms),
    );
    if (files)
      onRead({
        files,
        name,
        changes: () => table.changes,
        problems: table.problems,
        kinds: [],
        absent: table.absent.map((id) => words.nameOf(id) ?? id),
        doubles: [],
        strange: [],
      });
  };
  const comeBack = useRef(back);
  useEffect(() => {
    comeBack.current = back;
  });
  useEffect(() => {
    if (!read?.opened) return;
    const { reader } = read;
    const ours = [...allInEditor(came.editor, 'initiative')].map(([id, value]) => ({
      id,
      title: fieldsOf('initiative', value).title as Localised,
    }));
    reader.own(ours).then((rows) => {
      setOwnOf({ reader, isOwn: rows !== null });
      if (rows) comeBack.current(rows);
    }, reportError);
  }, [read, came]);

  const takeIn = (reader: Reader, reading: Reading) => {
    reader.take(reading).then((made) => {
      const { doubles, strange, changes } = takeRows(made, reading.columns.theme ?? 'thema', {
        initiatives: allInEditor(editor, 'initiative'),
        organisations: allInEditor(editor, 'organisation'),
        places: allInEditor(editor, 'place'),
        columns: allInEditor(editor, 'column'),
        localities,
        terms: dataset.themes,
      });
      if (files)
        onRead({
          files,
          name,
          changes,
          problems: [],
          kinds: made.kinds,
          absent: [],
          doubles,
          strange,
        });
    }, reportError);
  };
  const failed = read?.opened ? failuresOf(read.opened, name) : [];
  // Whether it is ours is known a moment later.
  const reader = ownOf?.isOwn === false && failed.length === 0 ? ownOf.reader : null;
  const asked = reader !== null && reader === read?.reader ? read.opened?.guess : null;
  const isReading =
    files !== null && failed.length === 0 && (!read || ownOf?.reader !== read.reader);
  return (
    <section>
      <h2>{t('edit.import')}</h2>
      <p>{t('edit.import.how')}</p>
      <p className="buttons">
        <ChooseFiles
          label={t('edit.import.file')}
          className="button-strong"
          multiple
          accept={ACCEPTED}
          onFiles={bringToEditor}
        />
      </p>
      {isReading && (
        // Other files are another wait.
        <ReadingProgress key={name} name={name} progress={null} onStop={takeBrought} />
      )}
      {failed.length > 0 && (
        <ul role="alert" className="field-problems">
          {failed.map((one, index) => (
            <li key={index}>{formatProblem(one, language)}</li>
          ))}
        </ul>
      )}
      {reader && asked && (
        <div className="neighbour">
          <h3>{t('data.columns.title')}</h3>
          <ColumnsForm
            // Another file is another question, also where it is called the same.
            key={reader.turn}
            reader={reader}
            name={name}
            guess={asked}
            done={t('edit.import.map')}
            onDone={(reading) => takeIn(reader, reading)}
          />
        </div>
      )}
    </section>
  );
}
