import type { Field } from '../../../data/edit/form/form.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { useValue } from '../thing-context.ts';
import { useEditorWords } from '../../words-context.ts';
import { FieldFrame } from './field-frame.tsx';
import { Ticks } from './ticks.tsx';

interface Props {
  path: JsonPath;
  field: Field;
}

/** Several of a few words: all of them are there to be ticked. */
export function ChoicesField({ path, field }: Props) {
  const { choice } = useEditorWords();
  const [value, set] = useValue<readonly string[] | undefined>(path);
  if (field.entry.type !== 'list' || field.entry.of.type !== 'choice') return null;
  const { choices } = field.entry.of;
  const put = (next: readonly string[]) => {
    // In the order in which they are offered, whichever was ticked first.
    const kept = choices.filter((one) => next.includes(one));
    set(kept.length === 0 && field.empty === 'left-out' ? undefined : kept);
  };
  return (
    <FieldFrame path={path} isGroup>
      <Ticks
        options={choices.map((id) => ({ id, name: choice(field.name, id) }))}
        list={value ?? []}
        onChange={put}
      />
    </FieldFrame>
  );
}
