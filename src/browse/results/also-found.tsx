import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { useSiteHits } from '../../state/search/use-site-hits.ts';
import { SiteHits } from '../search/site-hits.tsx';

/** What the same words find besides initiatives: approaches, challenges, organisations, places. */
export const AlsoFound = withTexts(['page'], Found);

function Found({ text }: { text: string }) {
  const { t } = useI18n();
  const hits = useSiteHits(text, false) ?? [];
  if (hits.length === 0) return null;
  return (
    <section className="also-found" aria-label={t('hits.also')}>
      <p className="also-title">{t('hits.also')}</p>
      <SiteHits hits={hits} />
    </section>
  );
}
