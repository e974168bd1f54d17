import { useEffect } from 'react';
import { AtlasContext } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { PresenterClock } from './presenter-clock.tsx';
import { PresenterNotes } from './presenter-notes.tsx';
import { PresenterTime } from './presenter-time.tsx';
import { SlidePreview } from '../meeting/slide-preview.tsx';
import { PicturesOn } from '../pictured/pictures-shown.ts';
import { kindOf } from '../slides/slide-kinds.ts';
import { StageControls } from '../meeting/stage-controls.tsx';
import { useDeck } from '../meeting/use-deck.ts';
import { useMeeting } from '../meeting/use-meeting.ts';
import { useMeetingActs } from '../meeting/use-meeting-acts.ts';
import { useMeetingKeys } from '../meeting/use-meeting-keys.ts';

/** What its keys do besides moving the meeting. */
const OWN = {
  leave: () => {
    window.close();
  },
};

/** What the one who speaks sees: the step, the next one, what to say, and the time. */
export function Presenter() {
  const { deck, context, atlas } = useDeck();
  const meeting = useMeeting(deck, atlas, 'presenter');
  const i18n = useI18n();
  const { t } = i18n;
  const { slide, index, shared, isMet, goTo } = meeting;
  const then = deck[index + 1];

  const act = useMeetingActs(meeting, deck, OWN);
  useMeetingKeys(act);
  useEffect(() => {
    document.title = `${t('presenter.title')} · ${t('app.name')}`;
  }, [t]);

  return (
    <AtlasContext value={atlas}>
      <PicturesOn value={shared.hasPictures}>
        <main className="presenter">
          <header className="presenter-head">
            <h1>{t('presenter.title')}</h1>
            <p role="status">
              {isMet ? (
                t('presenter.together')
              ) : (
                <>
                  {t('presenter.alone')}{' '}
                  <StateLink change={{ page: { kind: 'present' } }} target="_blank">
                    {t('presenter.open')}
                  </StateLink>
                </>
              )}
            </p>
            <PresenterTime />
          </header>
          <section className="presenter-now" aria-label={t('presenter.now')}>
            <h2>
              {t('presenter.now')}: {index + 1}/{deck.length}
            </h2>
            <SlidePreview
              slide={slide}
              context={context}
              year={shared.year}
              over={
                shared.black
                  ? t('present.black')
                  : shared.panel &&
                    t(shared.panel === 'qr' ? 'qr.title' : `present.${shared.panel}`)
              }
            />
          </section>
          <section className="presenter-then" aria-label={t('presenter.then')}>
            <h2>{t('presenter.then')}</h2>
            {then ? (
              <SlidePreview slide={then} context={context} year={null} over={null} />
            ) : (
              <p>{t('presenter.last')}</p>
            )}
          </section>
          <PresenterNotes slide={slide} />
          <footer className="presenter-foot">
            <StageControls
              plays={kindOf(slide).plays ?? false}
              isPlaying={shared.isPlaying}
              without={['fullscreen', 'presenter']}
              act={act}
            />
            <label>
              <span className="visually-hidden">{t('present.steps')}</span>
              <select value={slide.id} onChange={({ target }) => goTo(target.value)}>
                {deck.map((one, at) => (
                  <option key={one.id} value={one.id}>
                    {at + 1}. {kindOf(one).name(one, i18n)}
                  </option>
                ))}
              </select>
            </label>
            <PresenterClock clock={shared.clock} />
          </footer>
        </main>
      </PicturesOn>
    </AtlasContext>
  );
}
