import { lazy, Suspense, useState, type ReactNode } from 'react';
import { LOCALES } from '../../domain/languages.ts';
import { plainNumber } from '../../i18n/plain-number.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Listed } from '../../ui/listed.tsx';
import { useSettled } from '../../state/device/use-slow.ts';

const FacetSearch = lazy(() =>
  import('./facet-search.tsx').then((module) => ({ default: module.FacetSearch })),
);

export interface FacetOption {
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

/** More options than this can be searched. */
const LONG = 10;
/** About how tall an option is, in pixels. */
const ROW = 25;
const idOf = ({ id }: FacetOption) => id;

/** Options to tick; each tells how many would remain with it. */
export function Facet({ options, counts, chosen, onChange }: Props) {
  const { language, t } = useI18n();
  const ready = useSettled();
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const isDead = ({ id }: FacetOption) => !counts.get(id) && !chosen.includes(id);
  const shown = found ? options.filter(({ id }) => found.has(id)) : options;
  // What can give nothing comes last; the others keep their order.
  const items = [...shown.filter((one) => !isDead(one)), ...shown.filter(isDead)];
  /** What was pressed, until the answer is here with which it counts as chosen. */
  const [pressed, setPressed] = useState({ id: '', chosen });
  const isPressed = (id: string) => pressed.id === id && pressed.chosen === chosen;
  const toggle = (id: string) => {
    setPressed({ id, chosen });
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  return (
    <div className="facet">
      {ready && options.length > LONG && (
        <Suspense>
          <FacetSearch options={options} onFound={setFound} />
        </Suspense>
      )}
      <Listed items={items} idOf={idOf} size={ROW}>
        {({ id, label, sign }) => {
          const on = chosen.includes(id);
          const count = counts.get(id) ?? 0;
          return (
            <label className={count === 0 && !on ? 'is-empty' : ''}>
              <input type="checkbox" checked={on !== isPressed(id)} onChange={() => toggle(id)} />
              {sign}
              <span className="facet-label">{label}</span>
              <span className="facet-count">
                <span aria-hidden="true">{plainNumber(count, LOCALES[language])}</span>
                <span className="visually-hidden">{t('count.initiatives', { count })}</span>
              </span>
            </label>
          );
        }}
      </Listed>
    </div>
  );
}
