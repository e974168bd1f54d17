import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { FOOT_PAGES } from '../../state/url/url-state.ts';
import { originalOf } from '../../domain/guide/original-of.ts';

/** What these pages are made from, and the data for others to use. */
export function PageFooter() {
  const { dataset } = useAtlas();
  const { t, say, language } = useI18n();
  const { guide } = dataset;
  return (
    <footer className="page-footer">
      {guide && (
        <p>
          {t('foot.source')}{' '}
          <a href={originalOf(guide, language)} rel="noopener noreferrer external">
            {say(guide.title)}
          </a>
          , {guide.publisher}, {guide.date.slice(0, 4)}. {t('foot.own')}
        </p>
      )}
      <ul className="foot-links">
        {FOOT_PAGES.map((kind) => (
          <li key={kind}>
            <StateLink change={{ page: { kind }, ficheId: null }}>{t(`${kind}.title`)}</StateLink>
          </li>
        ))}
      </ul>
    </footer>
  );
}
