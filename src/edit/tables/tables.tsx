import { useEffect, useMemo, useRef, useState } from 'react';
import { NO_CHOICE, type Choice } from '../../data/edit/neighbour/take-rows.ts';
import { putAll, type EditorState } from '../../state/edit/editor-state.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { KindsList } from '../../ui/other/kinds-list.tsx';
import { takeBrought, useBrought } from '../../state/edit/brought.ts';
import { Exports } from './exports.tsx';
import { writeOpen } from '../editor-route.ts';
import { Imports } from './imports.tsx';
import { SaidChanges } from '../said-changes.tsx';
import type { Proposal } from '../proposal.ts';

/** Tables and files of neighbours: out, and in again once what changes was read and accepted. */
export function Tables({ editor }: { editor: EditorState }) {
  const { t } = useI18n();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const files = useBrought();
  return (
    <div className="editor-tables">
      <h1 tabIndex={-1}>{t('edit.tables')}</h1>
      {proposal?.files === files ? (
        <Proposed
          proposal={proposal}
          onDone={() => {
            setProposal(null);
            takeBrought();
          }}
        />
      ) : (
        <>
          <Exports editor={editor} />
          <Imports editor={editor} onRead={setProposal} />
        </>
      )}
    </div>
  );
}

/** In this time a second click of a double click comes, in milliseconds: it means nothing of its own. */
const DOUBLE_CLICK = 400;

function Proposed({ proposal, onDone }: { proposal: Proposal; onDone: () => void }) {
  const { t } = useI18n();
  const [choice, setChoice] = useState(NO_CHOICE);
  const [isTaken, setTaken] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // It stands where the form was, and begins above what was in sight.
    heading.current?.focus();
  }, []);
  const { name, problems, kinds, absent } = proposal;
  const changes = useMemo(() => proposal.changes(choice), [proposal, choice]);
  const told = problems.map(({ row, column, found }) =>
    t('edit.import.cell', { row, column, found }),
  );
  return (
    <section className="proposal" aria-label={name}>
      <h2 ref={heading} tabIndex={-1}>
        {t('edit.import.changes', { name, count: changes.length })}
      </h2>
      {told.length > 0 && (
        <>
          <p>{t('edit.import.left')}</p>
          <ul className="field-problems">
            {told.slice(0, 50).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {kinds.length > 0 && <KindsList kinds={kinds} />}
      {absent.length > 0 && <p>{t('edit.import.absent', { names: absent.join(', ') })}</p>}
      <Doubles proposal={proposal} choice={choice} onChoose={setChoice} />
      <Ties proposal={proposal} choice={choice} onChoose={setChoice} />
      <SaidChanges changes={changes.slice(0, MOST)} />
      {changes.length > MOST && (
        <p className="muted">{t('data.told.more', { count: changes.length - MOST })}</p>
      )}
      <p className="buttons">
        {changes.length > 0 && (
          <button
            type="button"
            className="button-strong"
            disabled={isTaken}
            onClick={() => {
              setTaken(true);
              putAll(changes);
              setTimeout(() => {
                onDone();
                location.hash = writeOpen({ view: 'result' });
              }, DOUBLE_CLICK);
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

/** So many changes are read one by one; nobody reads thousands. */
const MOST = 300;

interface ChoiceProps {
  proposal: Proposal;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** Those that seem to be there already, to be added all the same or not. */
function Doubles({ proposal: { doubles }, choice, onChoose }: ChoiceProps) {
  const { t } = useI18n();
  if (doubles.length === 0) return null;
  return (
    <fieldset className="columns-choice">
      <legend>{t('edit.import.doubles', { count: doubles.length })}</legend>
      {doubles.slice(0, MOST).map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={choice.again.has(id)}
            onChange={({ target }) => {
              const again = new Set(choice.again);
              if (target.checked) again.add(id);
              else again.delete(id);
              onChoose({ ...choice, again });
            }}
          />{' '}
          {title}
        </label>
      ))}
      {doubles.length > MOST && (
        <p className="muted">{t('data.told.more', { count: doubles.length - MOST })}</p>
      )}
    </fieldset>
  );
}

/** So many words are asked about; the others are kept as they are stated. */
const MOST_WORDS = 30;

/** Words that are no themes of ours, to be tied to one. */
function Ties({ proposal: { strange }, choice, onChoose }: ChoiceProps) {
  const { t, say } = useI18n();
  const { themes } = useAtlas().dataset;
  if (strange.length === 0) return null;
  return (
    <fieldset className="columns-choice">
      <legend>{t('edit.import.strange')}</legend>
      {strange.slice(0, MOST_WORDS).map(({ label, count }) => (
        <label key={label}>
          {t('edit.import.tie', { label, count })}{' '}
          <select
            value={choice.ties.get(label) ?? ''}
            onChange={({ target }) => {
              const ties = new Map(choice.ties);
              if (target.value === '') ties.delete(label);
              else ties.set(label, target.value);
              onChoose({ ...choice, ties });
            }}
          >
            <option value="">{t('edit.import.asStated')}</option>
            {themes.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {say(theme.label)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {strange.length > MOST_WORDS && (
        <p className="muted">{t('data.told.more', { count: strange.length - MOST_WORDS })}</p>
      )}
    </fieldset>
  );
}
