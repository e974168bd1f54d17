import { lazy, useMemo } from 'react';
import { BASES } from '../../domain/model.ts';
import type { FacetName } from '../../domain/query/facets/facets.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { useAtlas, type Atlas } from '../../state/atlas/atlas.ts';
import { sayOption } from '../../state/say/say-option.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { late } from '../../ui/late.tsx';
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
// Not by Suspense: the page of the map is written with what stands there before this comes.
const JoinFacets = late(() => import('./join-facets.tsx').then((module) => module.JoinFacets));

/** The facets that are a list of names behind a title, in their order on the page. */
const LISTED: readonly {
  readonly name: FacetName;
  readonly title: MessageKey;
  readonly idsIn: (atlas: Atlas) => readonly string[];
  /** Whether what can give nothing is left out. */
  readonly isAlive?: true;
}[] = [
  {
    name: 'places',
    title: 'facet.place',
    // A spot that one thing stands on says nothing that its commune does not.
    idsIn: ({ dataset }) => dataset.places.flatMap(({ id, spot }) => (spot ? [] : id)),
    isAlive: true,
  },
  {
    name: 'initiators',
    title: 'facet.initiator',
    idsIn: ({ dataset, linked }) =>
      dataset.organisations.flatMap(({ id }) => (linked.has(id) ? id : [])),
  },
  {
    name: 'themes',
    title: 'facet.theme',
    idsIn: ({ dataset }) => dataset.themes.map(({ id }) => id),
  },
];

/** What can be chosen in the listed facets, in the order of the alphabet: sorted once. */
function useOptions() {
  const atlas = useAtlas();
  const i18n = useI18n();
  return useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language);
    return LISTED.map(({ name, idsIn }) =>
      idsIn(atlas)
        .map((id) => ({ id, label: sayOption(name, id, atlas, i18n) ?? id }))
        .sort((a, b) => compare(a.label, b.label)),
    );
  }, [atlas, i18n]);
}

/** The facets: approach and basis in sight, place, initiator and theme a step away. */
export function Facets() {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  const { state, ask } = useUrlState();
  const { counts } = useResults();
  const listed = useOptions();
  const isLong = useIsLong();
  const saysHowToJoin = useMemo(
    () =>
      dataset.initiatives.some(
        (one) => one.newcomers ?? one.free ?? one.wheelchair ?? one.spokenLanguages,
      ),
    [dataset],
  );
  const { query } = state;
  const facet = (name: FacetName, options: readonly FacetOption[]) => (
    <Facet
      options={options}
      counts={counts[name]}
      chosen={query[name]}
      onChange={(chosen) => ask({ [name]: chosen })}
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
      {LISTED.map(({ name, title, isAlive }, index) => {
        const options = listed[index]!;
        const isOfOrganisations = name === 'initiators';
        return (
          <FacetGroup
            key={name}
            title={t(title)}
            chosen={query[name].length + (isOfOrganisations ? query.roles.length : 0)}
            isLong={isOfOrganisations && isLong(options.length)}
            more={
              isOfOrganisations && (
                <RoleFacet>{(roles) => facet('roles', alive('roles', roles))}</RoleFacet>
              )
            }
          >
            {facet(name, isAlive ? alive(name, options) : options)}
          </FacetGroup>
        );
      })}
      {saysHowToJoin && <JoinFacets draw={(name, options) => facet(name, alive(name, options))} />}
    </div>
  );
}
