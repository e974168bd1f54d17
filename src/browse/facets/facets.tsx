import { lazy, useMemo } from 'react';
import type { Localised } from '../../domain/languages.ts';
import { BASES } from '../../domain/model.ts';
import type { Facet as FacetName } from '../../domain/query/query.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useIsLong } from '../../ui/listed.tsx';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { Facet, type FacetOption } from './facet.tsx';
import { FacetGroup } from './facet-group.tsx';

const GuideSwitch = lazy(() =>
  import('../../ui/guide-switch.tsx').then((module) => ({ default: module.GuideSwitch })),
);
const RoleFacet = lazy(() =>
  import('./role-facet.tsx').then((module) => ({ default: module.RoleFacet })),
);

/** What can be chosen in the facets by name, in the order of the alphabet: sorted once. */
function useOptions() {
  const { dataset, linked } = useAtlas();
  const { language, say } = useI18n();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const sorted = (list: readonly { id: string; label: string }[]) =>
      list.toSorted((a, b) => compare(a.label, b.label));
    const named = (list: readonly { id: string; name: Localised }[]) =>
      sorted(list.map(({ id, name }) => ({ id, label: say(name) })));
    return {
      // A spot that one thing stands on says nothing that its commune does not.
      places: named(dataset.places.filter(({ spot }) => !spot)),
      organisations: named(dataset.organisations.filter(({ id }) => linked.has(id))),
      themes: sorted(dataset.themes.map(({ id, label }) => ({ id, label: say(label) }))),
    };
  }, [dataset, linked, language, say]);
}

/** The facets: approach and basis in sight, place, initiator and theme a step away. */
export function Facets() {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  const { state, ask } = useUrlState();
  const { counts } = useResults();
  const { places, organisations, themes } = useOptions();
  const isLong = useIsLong();
  const { query } = state;
  const facet = (name: FacetName, options: readonly FacetOption[]) => (
    <Facet
      options={options}
      counts={counts[name]}
      chosen={query[name]}
      onChange={(chosen) => {
        ask({ [name]: chosen });
      }}
    />
  );
  /** Those that can give something, or are chosen. */
  const alive = (name: FacetName, options: readonly FacetOption[]) => {
    const chosen: readonly string[] = query[name];
    return options.filter(({ id }) => counts[name].has(id) || chosen.includes(id));
  };

  return (
    <div className="facets">
      <fieldset hidden={dataset.approaches.length === 0}>
        <legend>{t('facet.approach')}</legend>
        {facet(
          'approaches',
          dataset.approaches.map((approach) => ({
            id: approach.id,
            label: say(approach.shortTitle),
            sign: <Glyph approach={approach} />,
          })),
        )}
      </fieldset>
      {dataset.approaches.length > 0 && (
        <FacetGroup
          title={t('facet.basis')}
          chosen={query.bases.length + (state.guideOnly ? 1 : 0)}
          more={<GuideSwitch />}
        >
          {facet(
            'bases',
            BASES.map((id) => ({ id, label: t(`basis.${id}`) })),
          )}
        </FacetGroup>
      )}
      <FacetGroup title={t('facet.place')} chosen={query.places.length}>
        {facet('places', alive('places', places))}
      </FacetGroup>
      <FacetGroup
        title={t('facet.initiator')}
        chosen={query.initiators.length + query.roles.length}
        isLong={isLong(organisations.length)}
        more={<RoleFacet>{(options) => facet('roles', alive('roles', options))}</RoleFacet>}
      >
        {facet('initiators', organisations)}
      </FacetGroup>
      <FacetGroup title={t('facet.theme')} chosen={query.themes.length}>
        {facet('themes', themes)}
      </FacetGroup>
    </div>
  );
}
