import type { Sourced, DetailedChallenge } from '../../domain/model.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Section } from '../section.tsx';
import { Where } from './where.tsx';

/** What is a challenge's own: what pulls both ways, and the ways forward that the guide lists. */
export function ChallengePart({ challenge }: { challenge: DetailedChallenge }) {
  const { t } = useI18n();
  return (
    <>
      <Statements title={t('challenge.tensions')} statements={challenge.tensions} />
      <Statements title={t('challenge.ways')} statements={challenge.waysForward} />
    </>
  );
}

/** Statements under the headings of the guide that they come from, each heading said once. */
function Statements({
  title,
  statements = [],
}: {
  title: string;
  statements?: readonly Sourced[] | undefined;
}) {
  const { say } = useI18n();
  if (statements.length === 0) return null;
  const headings = [...new Set(statements.map(({ where }) => where))];
  return (
    <Section title={title}>
      {headings.map((where) => (
        <div key={where} className="statements">
          <ul>
            {statements
              .filter((statement) => statement.where === where)
              .map(({ text }) => (
                <li key={say(text)}>{say(text)}</li>
              ))}
          </ul>
          <Where where={where} />
        </div>
      ))}
    </Section>
  );
}
