import type { ReactNode } from 'react';
import type { OrganisationName, DetailedInitiative } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { sayPeriod } from '../state/say/say-period.ts';
import { StateLink } from '../ui/state-link.tsx';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { SuggestHere } from './suggest-here.tsx';
import { OtherNames } from './other-names.tsx';

/** Who, where and when, with the guide's own words beside our reading of them. */
export function InitiativeFacts({ initiative }: { initiative: DetailedInitiative }) {
  const { dataset, periods, places } = useAtlas();
  const { language, t, say } = useI18n();
  const { state } = useUrlState();
  const { initiators, roles, areaAsStated, periodAsStated } = initiative;
  const others = new Map(
    roles.filter(({ id }) => !initiators.some((one) => one.id === id)).map((one) => [one.id, one]),
  );
  const rolesOf = (id: string) =>
    roles.filter((one) => one.id === id).map(({ role }) => t(`role.${role}`).toLowerCase());
  /** Other data may leave unsaid what their source says. */
  const stated = (text: string) => text !== '' && dataset.guide && t('fiche.stated', { text });
  const onMap = state.page.kind === 'map';
  const organisations = (list: readonly OrganisationName[], more?: ReactNode) => (
    <dd>
      <ul>
        {list.map(({ id, name }) => (
          <li key={id}>
            <StateLink
              change={
                onMap
                  ? { query: { ...state.query, initiators: [id] } }
                  : { page: { kind: 'organisation', id } }
              }
            >
              {say(name)}
            </StateLink>
            {rolesOf(id).map((role) => (
              <small key={role}> {role}</small>
            ))}
          </li>
        ))}
      </ul>
      {more}
    </dd>
  );
  const labels = (terms: typeof dataset.themes, ids: readonly string[]) =>
    terms
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => say(label))
      .join(', ');
  return (
    <dl className="facts">
      {initiators.length > 0 && (
        <>
          <dt>{t('fiche.by')}</dt>
          {organisations(
            initiators,
            <SuggestHere id={initiative.id} field="initiatorsAsStated" name={t('fiche.by')} />,
          )}
        </>
      )}
      {others.size > 0 && (
        <>
          <dt>{t('fiche.with')}</dt>
          {organisations([...others.values()])}
        </>
      )}
      <dt>{t('fiche.where')}</dt>
      <dd>
        <ul>
          {initiative.places.flatMap((id) => {
            const place = places.get(id);
            return place ? (
              <li key={id}>
                <StateLink
                  change={
                    onMap
                      ? { near: { kind: 'place', placeId: id } }
                      : { page: { kind: 'place', id } }
                  }
                >
                  {say(place.name)}
                </StateLink>
                <OtherNames place={place} />
                <small>
                  {' '}
                  {t(`level.${place.level}`)}
                  {place.approximate && `, ${t('place.approximate')}`}
                </small>
              </li>
            ) : (
              []
            );
          })}
        </ul>
        <small>
          {initiative.areaAmbiguous
            ? t('place.ambiguous', { stated: areaAsStated })
            : stated(areaAsStated)}
        </small>
        <SuggestHere id={initiative.id} field="places" name={t('fiche.where')} />
      </dd>
      <dt>{t('fiche.when')}</dt>
      <dd>
        {sayPeriod(periods.get(initiative.id) ?? null, language, t)}
        <small>
          {periodAsStated === '' && dataset.guide ? t('fiche.blank') : stated(periodAsStated)}
        </small>
        <SuggestHere id={initiative.id} field="period" name={t('fiche.when')} />
      </dd>
      {initiative.themes.length > 0 && (
        <>
          <dt>{t('fiche.themes')}</dt>
          <dd>{labels(dataset.themes, initiative.themes)}</dd>
        </>
      )}
      {initiative.audiences.length > 0 && (
        <>
          <dt>{t('fiche.for')}</dt>
          <dd>{labels(dataset.audiences, initiative.audiences)}</dd>
        </>
      )}
    </dl>
  );
}
