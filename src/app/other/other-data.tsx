import '../styles/other-data.css';
import { useMemo, type ReactNode } from 'react';
import { guessColumns, readColumns, writeColumns } from '../../data/other/columns.ts';
import { otherDataset, type OtherFile } from '../../data/other/read-other.ts';
import type { Problem } from '../../data/problems.ts';
import { AtlasContext, buildAtlas, useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { MoreTexts } from '../../state/more-texts.tsx';
import { DRAFT, OtherDataContext } from '../../state/other-data.ts';
import { ColumnsForm } from '../../state/columns-form.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { ProblemList } from '../problem-list.tsx';
import { Waiting } from '../waiting.tsx';
import { DraftData } from '../edit/draft-data.tsx';
import { Gate } from './gate.tsx';
import { useGround } from './use-ground.ts';
import { useOtherFile } from './use-other-file.ts';

const TEXTS = ['device'] as const;

interface Props {
  /** The address of the data, or that they are a file of this device. */
  source: string;
  /** Shows the app on the dataset that stands around it. */
  show: (problems: readonly Problem[]) => ReactNode;
}

/** The app on a dataset of somebody else, once that is allowed, read and understood. */
export function OtherData({ source, show }: Props) {
  return source === DRAFT ? (
    <DraftData show={show} />
  ) : (
    <MoreTexts of={TEXTS}>
      <Opened source={source} show={show} />
    </MoreTexts>
  );
}

function Opened({ source, show }: Props) {
  const { t } = useI18n();
  const { go } = useUrlState();
  const [state, allow, retry] = useOtherFile(source);
  const { state: asked } = useUrlState();
  if (state.status === 'loading') return <Waiting retry={retry} />;
  if (state.status === 'read' && state.reading.file.kind !== 'none') {
    const { file, problems } = state.reading;
    if (file.kind === 'table' && asked.columns === null) {
      return (
        <Gate title={t('data.columns.title')}>
          <ColumnsForm
            table={file.table}
            name={state.name}
            guess={guessColumns(file.table)}
            done={t('data.columns.show')}
            onDone={(columns) => {
              go({ columns: writeColumns(columns) });
            }}
          />
        </Gate>
      );
    }
    return (
      <Shown
        file={file}
        name={state.name}
        columns={asked.columns ?? ''}
        problems={problems}
        show={show}
      />
    );
  }
  if (state.status === 'ask') {
    const { host, href } = state.address;
    return (
      <Gate title={t('data.ask.title', { host })}>
        <p>{t('data.ask.text', { host })}</p>
        <p className="muted">{href}</p>
        <button type="button" className="button-strong" onClick={allow}>
          {t('data.ask.yes')}
        </button>
      </Gate>
    );
  }
  if (state.status === 'lost') {
    return (
      <Gate title={t('data.lost.title')} canOpen>
        <p>{t('data.lost')}</p>
      </Gate>
    );
  }
  const problems = state.status === 'failed' ? state.problems : state.reading.problems;
  return <Failed problems={problems} retry={retry} />;
}

function Failed({ problems, retry }: { problems: readonly Problem[]; retry?: () => void }) {
  const { t, language } = useI18n();
  return (
    <Gate title={t('data.failed')} canOpen>
      <div role="alert">
        <ProblemList problems={problems.slice(0, 50)} language={language} />
      </div>
      {retry && (
        <button type="button" onClick={retry}>
          {t('app.retry')}
        </button>
      )}
    </Gate>
  );
}

interface ShownProps {
  file: Exclude<OtherFile, { kind: 'none' }>;
  name: string;
  columns: string;
  /** What was wrong with the file as a whole. */
  problems: readonly Problem[];
  show: Props['show'];
}

function Shown({ file, name, columns, problems, show }: ShownProps) {
  const base = useAtlas().dataset;
  const taken = useMemo(() => readColumns(columns), [columns]);
  const ground = useGround(base, taken.place !== undefined);
  const made = useMemo(() => {
    if (!ground) return null;
    const { dataset, problems: found } = otherDataset(file, taken, name, ground);
    return { atlas: buildAtlas(dataset), problems: [...problems, ...found] };
  }, [ground, file, taken, name, problems]);
  const other = useMemo(() => ({ name, isTable: file.kind === 'table' }), [name, file]);
  if (!made) return <Waiting />;
  if (made.atlas.dataset.initiatives.length === 0) return <Failed problems={made.problems} />;
  return (
    <OtherDataContext value={other}>
      <AtlasContext value={made.atlas}>{show(made.problems)}</AtlasContext>
    </OtherDataContext>
  );
}
