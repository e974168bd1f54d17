import type { ReactNode } from 'react';
import type { Change } from '../data/edit/patch/patch.ts';
import { typeset } from '../domain/text/typeset.ts';
import { sayChange } from '../state/edit/say-difference.ts';
import { useEditorWords } from './words-context.ts';

interface Props {
  changes: readonly Change[];
  /** Draws the heading of a change in another way than as plain text. */
  heading?: (change: Change, text: string) => ReactNode;
}

/** Changes in words, field by field. */
export function SaidChanges({ changes, heading }: Props) {
  const { words } = useEditorWords();
  return (
    <ul className="said-changes">
      {changes.map((change) => {
        const said = sayChange(change, words);
        const [text = '', ...lines] = [said.heading, ...said.lines].map((one) =>
          typeset(one, words.language),
        );
        return (
          <li key={`${change.kind} ${change.id}`}>
            {heading?.(change, text) ?? <strong>{text}</strong>}
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
