import { BASES, type Basis } from '../domain/model.ts';
import { useAtlas } from '../state/atlas.ts';
import { Glyph } from '../state/glyph.tsx';
import { GuideSwitch } from '../state/guide-switch.tsx';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { Facet } from './facet.tsx';
import { FacetGroup } from './facet-group.tsx';

/** The facets: approach and basis in sight, place, initiator and theme a step away. */
export function Facets() {
  const { dataset, linked } = useAtlas();
  const { language, t, say } = useI18n();
  const { state, ask } = useUrlState();
  const { counts } = useResults();
  const { query } = state;
  const sayCount = (count: number) => t('facet.count', { count });
  const { compare } = new Intl.Collator(language);
  const byName = (a: { label: string }, b: { label: string }) => compare(a.label, b.label);
  const places = dataset.places
    .filter(({ id }) => counts.places.has(id))
    .map((place) => ({
      id: place.id,
      label: say(place.name),
      count: counts.places.get(place.id) ?? 0,
    }))
    .sort(byName);
  const organisations = dataset.organisations
    .filter(({ id }) => linked.has(id))
    .map((one) => ({ id: one.id, label: say(one.name), count: counts.initiators.get(one.id) ?? 0 }))
    .sort(byName);
  const themes = dataset.themes
    .map((theme) => ({
      id: theme.id,
      label: say(theme.label),
      count: counts.themes.get(theme.id) ?? 0,
    }))
    .sort(byName);

  return (
    <div className="facets">
      <fieldset>
        <legend>{t('facet.approach')}</legend>
        <Facet
          options={dataset.approaches.map((approach) => ({
            id: approach.id,
            label: say(approach.shortTitle),
            sign: <Glyph approach={approach} />,
            count: counts.approaches.get(approach.id) ?? 0,
          }))}
          chosen={query.approaches}
          sayCount={sayCount}
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
            count: counts.bases.get(basis) ?? 0,
          }))}
          chosen={query.bases}
          sayCount={sayCount}
          onChange={(bases) => {
            ask({ bases: bases as Basis[] });
          }}
        />
      </FacetGroup>
      <FacetGroup title={t('facet.place')} chosen={query.places.length}>
        <Facet
          options={places}
          chosen={query.places}
          sayCount={sayCount}
          onChange={(next) => {
            ask({ places: next });
          }}
        />
      </FacetGroup>
      <FacetGroup title={t('facet.initiator')} chosen={query.initiators.length}>
        <Facet
          options={organisations}
          chosen={query.initiators}
          sayCount={sayCount}
          onChange={(initiators) => {
            ask({ initiators });
          }}
        />
      </FacetGroup>
      <FacetGroup title={t('facet.theme')} chosen={query.themes.length}>
        <Facet
          options={themes}
          chosen={query.themes}
          sayCount={sayCount}
          onChange={(next) => {
            ask({ themes: next });
          }}
        />
      </FacetGroup>
    </div>
  );
}
