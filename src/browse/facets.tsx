import { useMemo } from 'react';
import { BASES, type Basis, type Localised } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { Glyph } from '../state/glyph.tsx';
import { GuideSwitch } from '../state/guide-switch.tsx';
import { useI18n } from '../state/i18n-context.ts';
import { useIsLong } from '../state/listed.tsx';
import { useResults } from '../state/results.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { Facet } from './facet.tsx';
import { FacetGroup } from './facet-group.tsx';

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
      places: named(dataset.places),
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

  return (
    <div className="facets">
      <fieldset hidden={dataset.approaches.length === 0}>
        <legend>{t('facet.approach')}</legend>
        <Facet
          options={dataset.approaches.map((approach) => ({
            id: approach.id,
            label: say(approach.shortTitle),
            sign: <Glyph approach={approach} />,
          }))}
          counts={counts.approaches}
          chosen={query.approaches}
          onChange={(approaches) => {
            ask({ approaches });
          }}
        />
      </fieldset>
      <FacetGroup title={t('facet.basis')} chosen={query.bases.length + (state.guideOnly ? 1 : 0)}>
        <GuideSwitch />
        <Facet
          options={BASES.map((basis) => ({
            id: basis,
            label: t(`basis.${basis}`),
          }))}
          counts={counts.bases}
          chosen={query.bases}
          onChange={(bases) => {
            ask({ bases: bases as Basis[] });
          }}
        />
      </FacetGroup>
      <FacetGroup title={t('facet.place')} chosen={query.places.length}>
        <Facet
          options={places.filter(({ id }) => counts.places.has(id) || query.places.includes(id))}
          counts={counts.places}
          chosen={query.places}
          onChange={(next) => {
            ask({ places: next });
          }}
        />
      </FacetGroup>
      <FacetGroup
        title={t('facet.initiator')}
        chosen={query.initiators.length}
        isLong={isLong(organisations.length)}
      >
        <Facet
          options={organisations}
          counts={counts.initiators}
          chosen={query.initiators}
          onChange={(initiators) => {
            ask({ initiators });
          }}
        />
      </FacetGroup>
      <FacetGroup title={t('facet.theme')} chosen={query.themes.length}>
        <Facet
          options={themes}
          counts={counts.themes}
          chosen={query.themes}
          onChange={(next) => {
            ask({ themes: next });
          }}
        />
      </FacetGroup>
    </div>
  );
}
