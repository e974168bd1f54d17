import { useLocation } from 'wouter';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { MAP } from '../../state/url/url-state.ts';
import { useSiteHits } from '../../state/search/use-site-hits.ts';

/** What to do when an address leads nowhere: what it may have meant, and the ways on. */
export function MissingPage() {
  const { t, say } = useI18n();
  const [path] = useLocation();
  // The words of the address; the answer comes after the page, which is written without knowing it.
  const hits = useSiteHits(path.split('/').filter(Boolean).at(-1)?.replace(/-/g, ' ') ?? '');

  return (
    <article className="missing">
      <h1>{t('missing.title')}</h1>
      <p className="lead">{t('missing.lead')}</p>
      {hits && hits.length > 0 && (
        <section>
          <h2>{t('missing.maybe')}</h2>
          <ul>
            {hits.slice(0, 5).map(({ page, title }) => (
              <li key={`${page.kind} ${page.id}`}>
                <StateLink change={{ page }}>{say(title)}</StateLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="missing-ways">
        <StateLink className="button" change={{ page: { kind: 'guide' } }}>
          {t('missing.guide')}
        </StateLink>
        <StateLink className="button" change={{ page: MAP }}>
          {t('missing.map')}
        </StateLink>
      </p>
    </article>
  );
}
