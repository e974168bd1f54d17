import { useI18n } from '../../state/atlas/i18n-context.ts';
import { HIT_GROUPS, type SiteHit } from '../../state/search/site-hit.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { Context } from './match-words.tsx';

/** What a search found, by kind, each with the words around the match. */
export function SiteHits({ hits }: { hits: readonly SiteHit[] }) {
  const { t, say } = useI18n();
  const groups = HIT_GROUPS.map((group) => ({
    group,
    found: hits.filter((hit) => hit.group === group),
  }));
  return groups
    .filter(({ found }) => found.length > 0)
    .map(({ group, found }) => (
      <section key={group} className="site-hits" aria-label={t(`hits.${group}`)}>
        <h2>
          {t(`hits.${group}`)} <span className="count">{found.length}</span>
        </h2>
        <ul>
          {found.map(({ page, title, context }) => (
            <li key={page.id}>
              <StateLink change={{ page, ficheId: null }}>{say(title)}</StateLink>
              {context && <Context context={context} />}
            </li>
          ))}
        </ul>
      </section>
    ));
}
