import { likenessesOf } from '../../data/edit/proposals/likeness.ts';
import type { Part } from '../../data/edit/proposals/parts.ts';
import { fieldsOf } from '../../data/edit/edited-kinds.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { allInEditor, type EditorState } from '../../state/edit/editor-state.ts';
import type { Proposal } from '../../state/edit/proposals.ts';
import { nameIn, sayChange, sayPath, sayWhole } from '../../state/edit/say-difference.ts';
import { useEditorWords } from '../words-context.ts';
import { Beside, type Column } from './beside.tsx';
import { WHOLE, type Look } from './looks.ts';

interface Props {
  editor: EditorState;
  look: Look;
  ticked: ReadonlySet<string>;
  /** The other files that are open. */
  others: readonly Proposal[];
  onTick: (next: ReadonlySet<string>) => void;
}

/** One change of a file, part by part, and beside it what may be the same. */
export function ProposedChange({ editor, look, ticked, others, onTick }: Props) {
  const { t } = useI18n();
  const { words } = useEditorWords();
  const { change, parts, keys, isDone } = look;
  const { heading } = sayChange(change, words);
  const tick = (key: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    onTick(next);
  };
  const columns = useColumns(editor, look, others);
  return (
    <li>
      <fieldset>
        <legend>{heading}</legend>
        {isDone && <p className="muted">{t('moderate.done')}</p>}
        {keys.includes(WHOLE) && (
          <Tick isTicked={ticked.has(WHOLE)} onTick={(next) => tick(WHOLE, next)}>
            {t(change.after === null ? 'moderate.gone' : 'moderate.whole')}
          </Tick>
        )}
        {parts.map((part) => (
          <Tick
            key={part.key}
            isTicked={ticked.has(part.key)}
            onTick={(next) => tick(part.key, next)}
          >
            <PartWords look={look} part={part} />
          </Tick>
        ))}
      </fieldset>
      {columns.length > 1 && (
        <details open>
          <summary>{t('moderate.alike', { count: columns.length - 1 })}</summary>
          <Beside label={heading} kind={change.kind} columns={columns} />
        </details>
      )}
    </li>
  );
}

function Tick({
  isTicked,
  onTick,
  children,
}: {
  isTicked: boolean;
  onTick: (next: boolean) => void;
  children: React.ReactNode;
}) {
  return (
    <label className="proposed-part">
      <input type="checkbox" checked={isTicked} onChange={({ target }) => onTick(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** What a part says now, and what it would. */
function PartWords({ look: { change }, part }: { look: Look; part: Part }) {
  const { t } = useI18n();
  const { words } = useEditorWords();
  const { path, now, after, isStale } = part;
  return (
    <>
      <span>
        <strong>{sayPath(change.kind, path, words)}</strong>
        {isStale && <em> · {t('moderate.stale')}</em>}
      </span>
      <span className="proposed-was">{sayWhole(path, now, words)}</span>
      <span className="proposed-becomes">→ {sayWhole(path, after, words)}</span>
    </>
  );
}

/** What is shown side by side: what is new with what it may be the same as, or what others propose of it too. */
function useColumns(
  editor: EditorState,
  { change, now }: Look,
  others: readonly Proposal[],
): readonly Column[] {
  const { t, language } = useI18n();
  const { kind, id, after } = change;
  if (after === null) return [];
  const own: Column = { key: 'own', title: t('moderate.this'), fields: fieldsOf(kind, after) };
  const fromOthers = others.flatMap(({ name, patch }): Column[] =>
    (patch?.changes ?? []).flatMap((one): Column | [] => {
      if (one.kind !== kind || one.after === null) return [];
      const isAlike =
        one.id === id ||
        (now === null && likenessesOf(kind, after, new Map([[one.id, one.after]])).length > 0);
      return isAlike ? { key: name, title: name, fields: fieldsOf(kind, one.after) } : [];
    }),
  );
  const there =
    now === null
      ? likenessesOf(kind, after, allInEditor(editor, kind)).map((one): Column => ({
          key: one.id,
          title: t('moderate.there', { name: nameIn(kind, one.value, language) }),
          fields: fieldsOf(kind, one.value),
        }))
      : [];
  return [own, ...there, ...fromOthers];
}
