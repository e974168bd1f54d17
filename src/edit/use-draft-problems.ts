import { useEffect, useState } from 'react';
import type { Files } from '../data/edit/patch/apply-patch.ts';
import { problemsOfDraft } from '../data/edit/draft-problems.ts';
import { EDITED, fileOf, type Edited } from '../data/edit/edited-kinds.ts';
import type { Change } from '../data/edit/patch/patch.ts';
import { readPath } from '../data/problems/json-path.ts';
import { sayProblem } from '../data/problems/problem-texts.ts';
import type { Problem } from '../data/problems/problems.ts';
import type { JsonPath } from '../data/problems/read-json.ts';
import type { Language } from '../domain/languages.ts';
import type { EditorState } from '../state/edit/editor-state.ts';
import type { Words } from '../state/edit/say-difference.ts';

/** Something that is wrong with what lies on the desk. */
export interface DraftProblem {
  readonly kind: Edited;
  readonly id: string;
  /** Within the fields of the thing; empty for the thing as a whole. */
  readonly path: JsonPath;
  readonly problem: Problem;
}

/** Nobody reads while they type. */
const PAUSE = 250;

function wrongIn(files: Files, changes: readonly Change[]): readonly DraftProblem[] {
  return problemsOfDraft(files, changes).flatMap((problem): DraftProblem[] => {
    const kind = EDITED.find((one) => fileOf(one) === problem.file);
    if (!kind || problem.feature === null) return [];
    const path = readPath((problem.field ?? '').replace(/^properties\./, ''));
    return [{ kind, id: problem.feature, path, problem }];
  });
}

/** What is wrong with what lies on the desk, looked for when the hands rest; null until it was. */
export function useDraftProblems({ files, draft }: EditorState): readonly DraftProblem[] | null {
  const { changes } = draft;
  const [found, setFound] = useState<readonly DraftProblem[] | null>(null);
  useEffect(() => {
    const look = setTimeout(() => {
      setFound(wrongIn(files, changes));
    }, PAUSE);
    return () => {
      clearTimeout(look);
    };
  }, [files, changes]);
  return found;
}

/** What is wrong in the words of the desk, where it has its own, else in those of the files. */
export function sayDraftProblem(
  { problem }: DraftProblem,
  words: Words,
  language: Language,
): string {
  // An id that is not chosen yet is no id that does not exist.
  const code = problem.code === 'unknownId' && problem.found === '' ? 'missing' : problem.code;
  const own = words.find(`flaw.${code}`);
  return own === undefined
    ? sayProblem(problem, language)
    : own.replace('[found]', () => problem.found).replace('[hint]', () => problem.hint);
}
