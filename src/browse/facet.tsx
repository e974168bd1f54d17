import { useMemo, type ReactNode } from 'react';
import { LOCALES } from '../i18n/translate.ts';
import { useI18n } from '../state/i18n-context.ts';
import { Listed } from '../state/listed.tsx';

interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly sign?: ReactNode;
}

interface Props {
  options: readonly FacetOption[];
  /** How many would remain with each; absent means 0. */
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** About how tall an option is, in pixels. */
const ROW = 25;
const idOf = ({ id }: FacetOption) => id;

/** Options to tick; each tells how many would remain with it. */
export function Facet({ options, counts, chosen, onChange }: Props) {
  const { language, t } = useI18n();
  const figures = useMemo(() => new Intl.NumberFormat(LOCALES[language]), [language]);
  const toggle = (id: string) => {
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  return (
    <div className="facet">
      <Listed items={options} idOf={idOf} size={ROW}>
        {({ id, label, sign }) => {
          const on = chosen.includes(id);
          const count = counts.get(id) ?? 0;
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
                <span aria-hidden="true">{figures.format(count)}</span>
                <span className="visually-hidden">{t('facet.count', { count })}</span>
              </span>
            </label>
          );
        }}
      </Listed>
    </div>
  );
}
