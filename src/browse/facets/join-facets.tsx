import type { ReactNode } from 'react';
import { JOINING } from '../../domain/contact/contact.ts';
import { SPOKEN } from '../../domain/contact/spoken.ts';
import type { FacetName } from '../../domain/query/facets/facets.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { FacetGroup } from './facet-group.tsx';
import type { FacetOption } from './facet.tsx';

interface Props {
  /** Draws the options of a facet that can give something, or are chosen. */
  draw: (name: FacetName, options: readonly FacetOption[]) => ReactNode;
}

/** What is known of taking part: whether newcomers are welcome, whether it is free, what is spoken. */
export const JoinFacets = withTexts(['near'], Joins);

function Joins({ draw }: Props) {
  const { t } = useI18n();
  const { query } = useUrlState().state;
  const chosen = JOINING.reduce((count, name) => count + query[name].length, 0);
  return (
    <>
      <FacetGroup title={t('facet.join')} chosen={chosen}>
        {JOINING.map((name) => (
          <div key={name}>{draw(name, [{ id: 'yes', label: t(`join.${name}`) }])}</div>
        ))}
      </FacetGroup>
      <FacetGroup title={t('facet.spoken')} chosen={query.spokenLanguages.length}>
        {draw(
          'spokenLanguages',
          SPOKEN.map((id) => ({ id, label: t(`spoken.${id}`) })),
        )}
      </FacetGroup>
    </>
  );
}
