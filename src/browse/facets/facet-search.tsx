import { useState } from 'react';
import { bareName } from '../../domain/places/bare-name.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

interface Named {
  readonly id: string;
  readonly label: string;
}

interface Props {
  options: readonly Named[];
  /** Hears the ids of what is called so; null for all. */
  onFound: (ids: ReadonlySet<string> | null) => void;
}

/** Finds options of a long facet by a part of their names. */
export const FacetSearch = withTexts(['near'], Field);

function Field({ options, onFound }: Props) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const called = (typed: string) =>
    options.filter(({ label }) => bareName(label).includes(bareName(typed)));
  return (
    <div className="facet-search">
      <input
        type="search"
        aria-label={t('facet.search')}
        placeholder={t('facet.search')}
        value={text}
        onChange={({ target }) => {
          const { value } = target;
          setText(value);
          onFound(bareName(value) === '' ? null : new Set(called(value).map(({ id }) => id)));
        }}
      />
      {called(text).length === 0 && <p role="status">{t('facet.none', { text })}</p>}
    </div>
  );
}
