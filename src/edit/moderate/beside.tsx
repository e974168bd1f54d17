import { same } from '../../data/edit/patch/same.ts';
import type { Kept, Value } from '../../data/edit/edited-kinds.ts';
import { isRecord } from '../../data/problems/is-record.ts';
import { isLanguage } from '../../domain/languages.ts';
import { sayPath, sayWhole } from '../../state/edit/say-difference.ts';
import { useEditorWords } from '../words-context.ts';

/** A thing that is shown beside another. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly fields: Value;
}

interface Props {
  /** What it is about, for who cannot see where it stands. */
  label: string;
  kind: Kept;
  columns: readonly Column[];
}

const isText = (value: unknown): value is Value =>
  isRecord(value) && Object.keys(value).every(isLanguage);
const isSaid = (value: unknown) =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

/** Things side by side, field by field; of texts, the language of the editor, or what there is. */
export function Beside({ label, kind, columns }: Props) {
  const { words } = useEditorWords();
  const own = (value: unknown): unknown => {
    if (!isText(value)) return value;
    const said = [value[words.language], ...Object.values(value)];
    return said.find((one) => typeof one === 'string' && one !== '');
  };
  const names = [...new Set(columns.flatMap(({ fields }) => Object.keys(fields)))].filter((name) =>
    columns.some(({ fields }) => name !== 'id' && isSaid(own(fields[name]))),
  );
  return (
    // It scrolls sideways, by keys too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="beside" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const values = columns.map(({ fields }) => own(fields[name]));
            const isSame = values.every((one) => same(one, values[0]));
            return (
              <tr key={name} data-same={isSame || undefined}>
                <th scope="row">{sayPath(kind, [name], words)}</th>
                {values.map((value, index) => (
                  <td key={columns[index]!.key}>
                    {isSaid(value) ? sayWhole([name], value, words) : '—'}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
