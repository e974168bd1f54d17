import { useState, type ReactNode } from 'react';
import { blank, type Field } from '../../../data/edit/form/form.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { moveItem } from '../../../domain/lib/move-item.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { useThing, useValue } from '../thing-context.ts';
import { useEditorWords } from '../../words-context.ts';
import { EntryMoves } from './entry-moves.tsx';
import { FieldFrame } from './field-frame.tsx';

interface Props {
  path: JsonPath;
  field: Field;
  /** Draws one of the list. */
  children: (path: JsonPath, field: Field) => ReactNode;
}

/** A list of things that are filled in each by itself: references, links, principles. */
export function ListField({ path, field, children }: Props) {
  const { t } = useI18n();
  const { kind } = useThing();
  const { label } = useEditorWords().of(kind, path);
  const [value, set] = useValue<readonly unknown[] | undefined>(path);
  // One that was just added is where one goes on.
  const [fresh, setFresh] = useState<number | null>(null);
  if (field.entry.type !== 'list') return null;
  const { of } = field.entry;
  const list = value ?? [];
  const put = (next: readonly unknown[]) => {
    set(next.length === 0 && field.empty === 'left-out' ? undefined : next);
  };
  return (
    <FieldFrame path={path} isGroup>
      <ol className="entries">
        {list.map((_, index) => (
          <li key={index} className="entry" data-fresh={index === fresh || undefined}>
            <div className="entry-body">
              {children([...path, index], { name: field.name, entry: of, empty: null })}
            </div>
            <EntryMoves
              what={`${label} ${index + 1}`}
              onUp={index > 0 ? () => put(moveItem(list, index, index - 1)) : null}
              onRemove={() => put(list.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="entry-add"
        onClick={() => {
          setFresh(list.length);
          put([...list, blank(of)]);
        }}
      >
        + {t('edit.add', { what: label })}
      </button>
    </FieldFrame>
  );
}
