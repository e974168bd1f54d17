import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { useResults } from '../../state/results.tsx';
import { useSiteRoot } from '../../state/site.ts';
import { MAP, type UrlState } from '../../state/url-state.ts';
import { useUrlState } from '../../state/use-url-state.ts';
import { EmbedCard } from './embed-card.tsx';
import { EmbedList } from './embed-list.tsx';
import { useToldHeight } from './use-told-height.ts';

/** The map in the frame of another site: what was asked for, and the way to all of it. */
export function Embed({ map }: { map: ReactNode }) {
  const { initiatives } = useAtlas();
  const { t } = useI18n();
  const { state, href } = useUrlState();
  const { shown } = useResults();
  const root = useSiteRoot();
  const content = useRef<HTMLElement>(null);
  const search = useSearch();
  // Going about the map writes an address of its own: what the frame was made for stays.
  const [hasList] = useState(() => new URLSearchParams(search).get('list') === '1');
  const fiche = state.ficheId ? initiatives.get(state.ficheId) : undefined;
  const whole = (change: Partial<UrlState>) => new URL(href(change).slice(1), root).href;

  useToldHeight(content, hasList);
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  return (
    <main className={hasList ? 'embed embed-list' : 'embed'} ref={content}>
      <h1 className="visually-hidden">{t('app.name')}</h1>
      {map}
      {fiche && <EmbedCard fiche={fiche} whole={whole} />}
      {hasList && <EmbedList whole={whole} />}
      <footer className="embed-foot">
        <span role="status">{t('count.initiatives', { count: shown.size })}</span>
        <a href={whole({ page: MAP })} target="_blank" rel="noopener">
          {t('embed.open')}
          <span className="visually-hidden"> {t('embed.newTab')}</span>
        </a>
      </footer>
    </main>
  );
}
