import type { ReactNode } from 'react';

interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly sign?: ReactNode;
  readonly count: number;
}

interface Props {
  options: readonly FacetOption[];
  chosen: readonly string[];
  /** Says a count in words, for a screen reader. */
  sayCount: (count: number) => string;
  onChange: (chosen: string[]) => void;
}

/** Options to tick; each tells how many would remain with it. */
export function Facet({ options, chosen, sayCount, onChange }: Props) {
  const toggle = (id: string) => {
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  return (
    <ul className="facet">
      {options.map(({ id, label, sign, count }) => {
        const on = chosen.includes(id);
        return (
          <li key={id} className={count === 0 && !on ? 'is-empty' : ''}>
            <label>
              <input
                type="checkbox"
                checked={on}
                onChange={() => {
                  toggle(id);
                }}
              />
              {sign}
              <span className="facet-label">{label}</span>
              <span className="facet-count">
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{sayCount(count)}</span>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
