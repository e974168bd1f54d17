import '../styles/other-data.css';
import { useMemo, type ReactNode } from 'react';
import type { FileGuess } from '../../data/other/opened-data.ts';
import { datasetOf } from '../../data/other/other-dataset.ts';
import { readReading, writeReading, type Reading } from '../../data/other/columns/reading.ts';
import type { Problem } from '../../data/problems/problems.ts';
import { AtlasContext, buildAtlas, useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import {
  DRAFT,
  OtherDataContext,
  OWN_FILE,
  type OtherData as Other,
} from '../../state/url/other-data-address.ts';
import { failuresOf } from '../../state/other/failures.ts';
import { ColumnsForm } from '../../ui/other/columns-form.tsx';
import type { Given } from '../../state/other/reader-core.ts';
import type { Reader } from '../../state/other/reader.ts';
import { useOpened } from '../../state/other/use-opened.ts';
import { useSurroundings } from '../../state/other/use-surroundings.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Waiting } from '../waiting.tsx';
import { DraftData } from '../edit/draft-data.tsx';
import { Failed } from './failed.tsx';
import { Gate } from './gate.tsx';
import { ReadingOn } from './reading-on.tsx';
import { useGiven } from './use-given.ts';
import { useGround } from './use-ground.ts';
import { useTaken } from './use-taken.ts';

const TEXTS = ['device'] as const;

interface Props {
  /** The address of the data, or that they are files of this device. */
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
      <Allowed source={source} show={show} />
    </MoreTexts>
  );
}

function Allowed({ source, show }: Props) {
  const { t } = useI18n();
  const [state, allow, retry] = useGiven(source);
  switch (state.status) {
    case 'loading':
      return <Waiting retry={retry} />;
    case 'given':
      return (
        <Opened
          files={state.files}
          name={state.name}
          // What lies on the device is there or not: asking again gives the same.
          retry={source === OWN_FILE ? undefined : retry}
          show={show}
        />
      );
    case 'ask': {
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
    case 'lost':
      return (
        <Gate title={t('data.lost.title')} canOpen>
          <p>{t('data.lost')}</p>
        </Gate>
      );
    case 'failed':
      return <Failed problems={state.problems} retry={retry} />;
  }
}

interface OpenedProps {
  files: readonly Given[];
  name: string;
  retry: (() => void) | undefined;
  show: Props['show'];
}

/** The reading of an address on top of what is guessed of the file. */
function asAsked(columns: string, { reading }: FileGuess): Reading {
  const { columns: asked = {}, ...rest } = readReading(columns);
  return { ...reading, ...rest, columns: Object.keys(asked).length > 0 ? asked : reading.columns };
}

function Opened({ files, name, retry, show }: OpenedProps) {
  const base = useAtlas().dataset;
  const surroundings = useSurroundings(base);
  const read = useOpened(files, surroundings);
  const { state, go } = useUrlState();
  const { t } = useI18n();
  const guess = read?.opened?.guess ?? null;
  const asked = useMemo(
    () =>
      guess && (state.columns !== null || guess.isOwn) ? asAsked(state.columns ?? '', guess) : null,
    [guess, state.columns],
  );
  if (!read?.opened) return <ReadingOn name={name} progress={null} />;
  const { reader, opened } = read;
  const failed = failuresOf(opened, name);
  if (failed.length > 0) return <Failed problems={failed} {...(retry ? { retry } : {})} />;
  if (guess && !asked) {
    return (
      <Gate title={t('data.columns.title')} isWide>
        <ColumnsForm
          // Another file is another question, also where it is called the same.
          key={read.reader.turn}
          reader={reader}
          name={name}
          guess={guess}
          before={reader.before.get()}
          done={t('data.columns.show')}
          onDone={(reading) => {
            reader.before.set(reading);
            go({ columns: writeReading(reading, guess.reading) });
          }}
        />
      </Gate>
    );
  }
  return <Shown reader={reader} name={name} reading={asked} show={show} />;
}

interface ShownProps {
  reader: Reader;
  name: string;
  /** Null where the file says itself what it means. */
  reading: Reading | null;
  show: Props['show'];
}

const NO_PROBLEMS: readonly Problem[] = [];

function Shown({ reader, name, reading, show }: ShownProps) {
  const base = useAtlas().dataset;
  const ground = useGround(base);
  const { taken, progress } = useTaken(reader, reading);
  const atlas = useMemo(
    () => (ground && taken ? buildAtlas(datasetOf(taken, ground)) : null),
    [ground, taken],
  );
  const other = useMemo(
    (): Other | null =>
      taken && {
        name,
        isTable: reading !== null,
        kinds: taken.kinds,
        left: taken.count - taken.entries.length,
        leftOut: reading && ((language) => reader.leftOut(reading, language)),
      },
    [taken, name, reading, reader],
  );
  if (!taken || !atlas || !other) return <ReadingOn name={name} progress={progress} />;
  if (taken.entries.length === 0)
    return <Failed kinds={taken.kinds} canChange={reading !== null} />;
  return (
    <OtherDataContext value={other}>
      <AtlasContext value={atlas}>{show(NO_PROBLEMS)}</AtlasContext>
    </OtherDataContext>
  );
}
