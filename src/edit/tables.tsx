import { useState } from 'react';
import { formatProblem } from '../data/problem-texts.ts';
import { putAll, type Desk } from '../state/edit/desk.ts';
import { useI18n } from '../state/i18n-context.ts';
import { Exports } from './exports.tsx';
import { writeOpen } from './hash.ts';
import { Imports } from './imports.tsx';
import { SaidChanges } from './said-changes.tsx';
import type { Proposal } from './proposal.ts';

/** Tables and files of neighbours: out, and in again once what changes was read and accepted. */
export function Tables({ desk }: { desk: Desk }) {
  const { t } = useI18n();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  return (
    <div className="desk-tables">
      <h1 tabIndex={-1}>{t('edit.tables')}</h1>
      {proposal ? (
        <Proposed
          proposal={proposal}
          onDone={() => {
            setProposal(null);
          }}
        />
      ) : (
        <>
          <Exports desk={desk} />
          <Imports desk={desk} onRead={setProposal} />
        </>
      )}
    </div>
  );
}

function Proposed({ proposal, onDone }: { proposal: Proposal; onDone: () => void }) {
  const { t, language } = useI18n();
  const { name, changes, flaws, problems, absent } = proposal;
  const told = [
    ...flaws.map(({ row, column, found }) => t('edit.import.cell', { row, column, found })),
    ...problems.map((one) => formatProblem(one, language)),
  ];
  return (
    <section className="proposal" aria-label={name}>
      <h2>{t('edit.import.changes', { name, count: changes.length })}</h2>
      {told.length > 0 && (
        <>
          <p>{t('edit.import.left')}</p>
          <ul className="field-flaws">
            {told.slice(0, 50).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && <p>{t('edit.import.absent', { names: absent.join(', ') })}</p>}
      <SaidChanges changes={changes} />
      <p className="buttons">
        {changes.length > 0 && (
          <button
            type="button"
            className="button-strong"
            onClick={() => {
              putAll(changes);
              onDone();
              location.hash = writeOpen({ view: 'result' });
            }}
          >
            {t('edit.import.accept')}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t(changes.length > 0 ? 'action.cancel' : 'edit.import.back')}
        </button>
      </p>
    </section>
  );
}
