import type { Fiche } from '../domain/model.ts';
import { detailed } from '../domain/guide/fiche-details.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { FicheSign } from '../ui/fiche-sign.tsx';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { StateLink } from '../ui/state-link.tsx';
import type { Page } from '../state/url/url-state.ts';
import { useSiteHits } from '../state/search/use-site-hits.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { SiteHits } from './search/site-hits.tsx';

/** Everything that has a page, by kind; with a question, what answers it comes first. */
export function GuidePage() {
  const { dataset, places } = useAtlas();
  const { t, say, language } = useI18n();
  const { state } = useUrlState();
  const { text } = state.query;
  const hits = useSiteHits(text);
  const { compare } = new Intl.Collator(language);
  const byName = <T extends { name: Parameters<typeof say>[0] }>(list: readonly T[]) =>
    [...list].sort((a, b) => compare(say(a.name), say(b.name)));
  const linkTo = (page: Page, name: string) => (
    <StateLink change={{ page, ficheId: null }}>{name}</StateLink>
  );
  return (
    <article className="guide">
      <h1>{t('guide.title')}</h1>
      <p className="lead">{t('guide.lead', { count: dataset.initiatives.length })}</p>
      {text !== '' && (
        <section className="answers" aria-live="polite">
          <h2>{t('hits.title', { text })}</h2>
          {hits?.length === 0 && <p>{t('hits.none', { text })}</p>}
          {hits && <SiteHits hits={hits} />}
        </section>
      )}
      <Fiches title={t('browse.approaches')} fiches={dataset.approaches} />
      <Fiches title={t('hits.initiative')} fiches={dataset.initiatives} />
      <Fiches title={t('browse.challenges')} fiches={dataset.challenges} />
      <section>
        <h2 id="organisations">{t('hits.organisation')}</h2>
        <ul className="name-list">
          {byName(dataset.organisations).map(({ id, name }) => (
            <li key={id}>{linkTo({ kind: 'organisation', id }, say(name))}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id="places">{t('hits.place')}</h2>
        <ul className="name-list">
          {byName(dataset.places).map((place) => (
            <li key={place.id}>
              {linkTo({ kind: 'place', id: place.id }, say(place.name))}{' '}
              <small className="muted">
                {t(`level.${place.level}`)}
                {place.level !== 'commune' &&
                  places.commune(place.id) &&
                  `, ${say(places.commune(place.id)!.name)}`}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Fiches({ title, fiches }: { title: string; fiches: readonly Fiche[] }) {
  const { t, say, language } = useI18n();
  const { guide } = useAtlas().dataset;
  if (fiches.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span className="count">{fiches.length}</span>
      </h2>
      <ul className="fiche-list">
        {fiches.map((fiche) => (
          <li key={fiche.id} className="fiche-link">
            <FicheSign fiche={fiche} />
            <span>
              <StateLink change={{ page: { kind: 'fiche', id: fiche.id }, ficheId: null }}>
                {say(fiche.title)}
              </StateLink>{' '}
              {guide && (
                <small className="muted">
                  {t('fiche.minutes', {
                    minutes: new Intl.NumberFormat(language).format(detailed(fiche).readingMinutes),
                  })}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
