import type { ReactNode } from 'react';
import { Listed } from '../state/listed.tsx';

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

/** About how tall an option is, in pixels. */
const ROW = 25;
const idOf = ({ id }: FacetOption) => id;

/** Options to tick; each tells how many would remain with it. */
export function Facet({ options, chosen, sayCount, onChange }: Props) {
  const toggle = (id: string) => {
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  return (
    <div className="facet">
      <Listed items={options} idOf={idOf} size={ROW}>
        {({ id, label, sign, count }) => {
          const on = chosen.includes(id);
          return (
            <label className={count === 0 && !on ? 'is-empty' : ''}>
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
          );
        }}
      </Listed>
    </div>
  );
}
