import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { EmbedCard } from './embed-card.tsx';
import { EmbedList } from './embed-list.tsx';
import { useToldHeight } from './use-told-height.ts';
import { WholeLink } from './whole-link.tsx';

/** The map in the frame of another site: what was asked for, and the way to all of it. */
export function Embed({ map }: { map: ReactNode }) {
  const { initiatives } = useAtlas();
  const { t } = useI18n();
  const { state } = useUrlState();
  const { shown } = useResults();
  const content = useRef<HTMLElement>(null);
  const search = useSearch();
  // Going about the map writes an address of its own: what the frame was made for stays.
  const [hasList] = useState(() => new URLSearchParams(search).get('list') === '1');
  const fiche = state.ficheId ? initiatives.get(state.ficheId) : undefined;

  useToldHeight(content, hasList);
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  return (
    <main className={hasList ? 'embed embed-list' : 'embed'} ref={content}>
      <h1 className="visually-hidden">{t('app.name')}</h1>
      {map}
      {fiche && <EmbedCard fiche={fiche} />}
      {hasList && <EmbedList />}
      <footer className="embed-foot">
        <span role="status">{t('count.initiatives', { count: shown.size })}</span>
        <WholeLink change={{ page: MAP }}>{t('embed.open')}</WholeLink>
      </footer>
    </main>
  );
}
