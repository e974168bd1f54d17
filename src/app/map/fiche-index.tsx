import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { FOOT_PAGES } from '../../state/url/url-state.ts';

/** The ways into the approach and challenge pages. */
export const FicheIndex = withTexts(['page'], Index);

function Index() {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  return (
    <nav className="fiche-index" aria-label={t('browse.title')}>
      {dataset.approaches.length > 0 && <h2>{t('browse.approaches')}</h2>}
      <ul>
        {dataset.approaches.map((approach) => (
          <li key={approach.id}>
            <Glyph approach={approach} size={16} />
            <StateLink change={{ ficheId: approach.id, view: null }}>
              {say(approach.title)}
            </StateLink>
          </li>
        ))}
      </ul>
      {dataset.challenges.length > 0 && <h2>{t('browse.challenges')}</h2>}
      <ul>
        {dataset.challenges.map((challenge) => (
          <li key={challenge.id}>
            <span className="question" aria-hidden="true">
              ?
            </span>
            <StateLink change={{ ficheId: challenge.id, view: null }}>
              {say(challenge.title)}
            </StateLink>
          </li>
        ))}
      </ul>
      <ul className="about foot-links">
        {FOOT_PAGES.map((kind) => (
          <li key={kind}>
            <StateLink change={{ page: { kind }, ficheId: null }}>{t(`${kind}.title`)}</StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
