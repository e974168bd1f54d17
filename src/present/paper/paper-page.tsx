import { useEffect } from 'react';
import { AtlasContext } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { MAP } from '../../state/url/url-state.ts';
import { useFonts } from '../../state/device/use-fonts.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { describeQuery } from '../describe-query.ts';
import { useSelection } from '../use-selection.ts';
import { Handout } from './handout.tsx';
import { Poster } from './poster.tsx';
import { useReadyMade } from './use-ready-made.ts';

/** A sheet as it will be printed, of the initiatives at hand, and the ways to have it. */
export function PaperPage({ kind }: { kind: 'poster' | 'handout' }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { state } = useUrlState();
  const { atlas, of, where, isSettled } = useSelection(state);
  const fonts = useFonts();
  const readyMade = useReadyMade(`${kind}-${language}.pdf`);
  const asked = describeQuery(state.query, atlas, i18n, where);
  const title = t(`show.${kind}`);

  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  useEffect(() => {
    // Says to what prints it that all of it is there.
    if (fonts > 0) document.documentElement.dataset.ready = kind;
  }, [fonts, kind]);
  const isReady = fonts > 0 && isSettled;
  useEffect(() => {
    const step = history.state as { prints?: boolean } | null;
    if (!isReady || !step?.prints) return;
    // Once: who reloads or comes back wants to see it.
    history.replaceState({ ...step, prints: false }, '');
    print();
  }, [isReady]);

  return (
    <AtlasContext value={atlas}>
      <main className="paper-page">
        <nav className="paper-tools" aria-label={title}>
          <StateLink className="button" change={{ page: MAP }}>
            {t('paper.toMap')}
          </StateLink>
          <button type="button" className="button-strong" onClick={() => print()}>
            {t('paper.print')}
          </button>
          <StateLink
            className="button"
            change={{ page: { kind: kind === 'poster' ? 'handout' : 'poster' } }}
          >
            {t(kind === 'poster' ? 'show.handout' : 'show.poster')}
          </StateLink>
          {/* What is ready-made is of the whole guide. */}
          {of === null && !state.guideOnly && readyMade !== null && (
            <a className="button" href={readyMade} download>
              {t('paper.pdf')}
            </a>
          )}
          <p>{t('paper.hint', { format: kind === 'poster' ? 'A3' : 'A4' })}</p>
        </nav>
        {atlas.dataset.initiatives.length === 0 ? (
          <p className="notice">{t('paper.none')}</p>
        ) : kind === 'poster' ? (
          <Poster asked={asked} />
        ) : (
          <Handout asked={asked} />
        )}
      </main>
    </AtlasContext>
  );
}
