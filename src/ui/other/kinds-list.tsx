import { sayProblem } from '../../data/problems/problem-texts.ts';
import type { ProblemKind, SampleRow } from '../../data/other/problem-kinds.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

/** So many kinds are named; a file with more has one fault that makes them all. */
const MOST = 30;

/** What is wrong with the rows of a file, one line a kind, each with the first rows that have it. */
export function KindsList({ kinds }: { kinds: readonly ProblemKind[] }) {
  const { t } = useI18n();
  return (
    <>
      <ul className="kinds">
        {kinds.slice(0, MOST).map((kind, index) => (
          <Kind key={index} kind={kind} />
        ))}
      </ul>
      {kinds.length > MOST && (
        <p className="muted">{t('data.told.more', { count: kinds.length - MOST })}</p>
      )}
    </>
  );
}

const rowOf = ({ problem: { feature } }: SampleRow) => /^#(\d+)$/.exec(feature ?? '')?.[1];

function Kind({ kind: { problem, count, samples } }: { kind: ProblemKind }) {
  const { t, language } = useI18n();
  const { field, severity, line, feature } = problem;
  const isOfRows = samples.some((one) => rowOf(one) !== undefined);
  const where = [
    ...(isOfRows ? [t('data.told.rows', { count })] : feature !== null ? [feature] : []),
    ...(isOfRows && severity === 'error' ? [t('data.told.left')] : []),
    ...(field === null ? [] : [t('data.told.column', { column: field })]),
    ...(line === null ? [] : [t('data.told.row', { row: line })]),
  ].join(', ');
  return (
    <li className={severity === 'error' ? 'kind-left' : undefined}>
      {where !== '' && <strong>{where}: </strong>}
      {sayProblem(problem, language)}
      {isOfRows && (
        <ul>
          {samples.map((sample, index) => (
            <Sample key={index} sample={sample} />
          ))}
          {count > samples.length && (
            <li className="muted">{t('data.told.more', { count: count - samples.length })}</li>
          )}
        </ul>
      )}
    </li>
  );
}

/** A row by its number in the sheet; it opens to what its cells say, the one that is meant marked. */
function Sample({ sample }: { sample: SampleRow }) {
  const { t } = useI18n();
  const { problem, cells } = sample;
  const row = rowOf(sample) ?? problem.feature ?? '';
  const [first] = cells;
  const said = problem.found === '' ? (first?.[1].slice(0, 60) ?? '') : problem.found;
  const name = `${t('data.told.row', { row })}${said === '' ? '' : `: “${said}”`}`;
  if (cells.length === 0) return <li>{name}</li>;
  return (
    <li>
      <details>
        <summary>{name}</summary>
        <dl className="cells" aria-label={t('data.told.cells')}>
          {cells.map(([column, text]) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>{column === problem.field ? <mark>{text}</mark> : text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
