import type { ReactNode } from 'react';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { writePath } from '../../../data/problems/json-path.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { sayDraftProblem } from '../../use-draft-problems.ts';
import { useEditorWords } from '../../words-context.ts';
import { controlId, useThing } from '../thing-context.ts';

interface FrameProps {
  path: JsonPath;
  /** Whether it is one control, which its name belongs to, or several. */
  isGroup?: boolean;
  /** Said behind the name, such as how many words there are. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The name of a field, what belongs in it, and what is wrong there. */
export function FieldFrame({ path, isGroup = false, aside, children }: FrameProps) {
  const { kind } = useThing();
  const { label, help } = useEditorWords().of(kind, path);
  const id = controlId(path);
  const name = (
    <>
      {label}
      {aside}
    </>
  );
  return (
    <div
      className="field"
      role={isGroup ? 'group' : undefined}
      aria-labelledby={isGroup ? `${id}-name` : undefined}
      data-field={writePath(path)}
    >
      {isGroup ? (
        <p className="field-name" id={`${id}-name`}>
          {name}
        </p>
      ) : (
        <label className="field-name" htmlFor={id}>
          {name}
        </label>
      )}
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      <FieldProblems path={path} />
    </div>
  );
}

/** What is wrong with just this field, where it stands. */
export function FieldProblems({ path }: { path: JsonPath }) {
  const { language } = useI18n();
  const { words } = useEditorWords();
  const own = useOwnProblems(path);
  if (own.length === 0) return null;
  return (
    <ul className="field-problems" id={`${controlId(path)}-problems`}>
      {own.map((problem, index) => (
        <li key={index} data-severity={problem.problem.severity}>
          {sayDraftProblem(problem, words, language)}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with just this field. */
export function useOwnProblems(path: JsonPath) {
  const { problems } = useThing();
  const name = writePath(path);
  return problems.filter((problem) => writePath(problem.path) === name);
}

/** What a control of a field says of itself to those who do not see it. */
export function useControl(path: JsonPath) {
  const { kind } = useThing();
  const { help } = useEditorWords().of(kind, path);
  const isBroken = useOwnProblems(path).some(({ problem }) => problem.severity === 'error');
  const id = controlId(path);
  const told = [help ? `${id}-help` : '', isBroken ? `${id}-problems` : '']
    .filter(Boolean)
    .join(' ');
  return { id, 'aria-describedby': told || undefined, 'aria-invalid': isBroken || undefined };
}
