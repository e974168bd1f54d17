import { useMemo, useState } from 'react';
import { withParts, type Part } from '../../data/edit/proposals/parts.ts';
import { sayProblem } from '../../data/problems/problem-texts.ts';
import type { Change } from '../../data/edit/patch/patch.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { putAll, type EditorState } from '../../state/edit/editor-state.ts';
import { closeProposal, type Proposal } from '../../state/edit/proposals.ts';
import { writeOpen } from '../editor-route.ts';
import { Answer } from './answer.tsx';
import { keyOfChange, likeliest, looksOf, type Look } from './looks.ts';
import { ProposedChange } from './proposed-change.tsx';

interface Props {
  editor: EditorState;
  proposal: Proposal;
  /** All that are open, this one too. */
  others: readonly Proposal[];
}

/** One file of somebody's: who proposes it, what, and what becomes of it. */
export function ProposedFile({ editor, proposal, others }: Props) {
  const { t, language } = useI18n();
  const { name, patch, problems } = proposal;
  return (
    <article className="proposed-file" aria-label={name}>
      <header>
        <h2>{name}</h2>
        <button type="button" className="link" onClick={() => closeProposal(name)}>
          {t('moderate.close', { name })}
        </button>
      </header>
      {patch ? (
        <>
          <p>
            {t('moderate.by', { by: patch.by.trim() === '' ? '?' : patch.by, made: patch.made })}
          </p>
          {patch.note.trim() !== '' && <blockquote>{patch.note}</blockquote>}
          <Changes editor={editor} proposal={proposal} changes={patch.changes} others={others} />
        </>
      ) : (
        <div role="alert">
          <ul className="field-problems">
            {problems.map((one, index) => (
              <li key={index}>{sayProblem(one, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

/** What is taken of a change: as it becomes. */
function taken({ change, now, parts }: Look, ticked: ReadonlySet<string>): Change['after'] {
  if (!now || change.after === null) return change.after;
  const chosen = parts.filter(({ key }: Part) => ticked.has(key));
  return withParts(now, change.kind, chosen);
}

function Changes({ editor, proposal, changes, others }: Props & { changes: readonly Change[] }) {
  const { t } = useI18n();
  const looks = useMemo(() => looksOf(editor, changes), [editor, changes]);
  const [ticks, setTicks] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const [took, setTook] = useState<readonly Change[]>([]);
  const tickedOf = (look: Look): ReadonlySet<string> => {
    const chosen = ticks.get(keyOfChange(look.change)) ?? likeliest(look);
    return new Set(look.keys.filter((key) => chosen.has(key)));
  };
  const chosen = looks.filter((look) => tickedOf(look).size > 0);
  const isAll = looks.every(({ keys }) => keys.length === 0);
  return (
    <>
      <ul className="proposed-changes">
        {looks.map((look) => (
          <ProposedChange
            key={keyOfChange(look.change)}
            editor={editor}
            look={look}
            ticked={tickedOf(look)}
            others={others.filter(({ name }) => name !== proposal.name)}
            onTick={(next) =>
              setTicks((now) => new Map([...now, [keyOfChange(look.change), next]]))
            }
          />
        ))}
      </ul>
      <p className="buttons">
        <button
          type="button"
          className="button-strong"
          disabled={chosen.length === 0}
          onClick={() => {
            putAll(
              chosen.map((look) => {
                const { kind, id } = look.change;
                return { kind, id, after: taken(look, tickedOf(look)) };
              }),
            );
            setTook((before) => [...new Set([...before, ...chosen.map(({ change }) => change)])]);
          }}
        >
          {t('moderate.take')}
        </button>
      </p>
      <p role="status">
        {took.length > 0 && (
          <>
            {t('moderate.taken', { count: took.length })}{' '}
            <a href={writeOpen({ view: 'result' })}>{t('edit.result')}</a>
          </>
        )}
      </p>
      <Answer
        patch={proposal.patch!}
        outcome={took.length === 0 ? 'left' : isAll ? 'taken' : 'partly'}
        taken={took}
      />
    </>
  );
}
