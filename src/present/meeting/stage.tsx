import { useEffect, useRef } from 'react';
import { AtlasContext } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { QrView } from '../qr-view.tsx';
import { SlideView } from '../slides/slide-view.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { useLayer } from '../../state/navigation/layers.ts';
import { closeTopmost, resetShared } from './shared-meeting.ts';
import { PicturesOn } from '../pictured/pictures-shown.ts';
import { kindOf } from '../slides/slide-kinds.ts';
import { slidePath } from './slide-path.ts';
import { StageControls } from './stage-controls.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { Timer } from './timer.tsx';
import { useAwake } from './use-awake.ts';
import { useDeck } from './use-deck.ts';
import { useIdle } from './use-idle.ts';
import { useMeeting } from './use-meeting.ts';
import { useMeetingKeys } from './use-meeting-keys.ts';
import { useStageActs } from './use-stage-acts.ts';
import { useSwipe } from './use-swipe.ts';

/** The meeting as the room sees it: one step at a time, and nothing else. */
export function Stage() {
  const { deck, context, atlas } = useDeck();
  const meeting = useMeeting(deck, atlas, 'stage');
  const { act, isRefused, blocked } = useStageActs(meeting, deck);
  const i18n = useI18n();
  const { t } = i18n;
  const url = useUrlState();
  const isIdle = useIdle();
  const stage = useRef<HTMLElement>(null);
  const { slide, index, shared } = meeting;
  const { black, panel, hasTimer, clock } = shared;
  const swipe = useSwipe(meeting.next, meeting.back);
  const name = kindOf(slide).name(slide, i18n);

  useMeetingKeys(act);
  useAwake();
  useEffect(() => resetShared, []);
  useEffect(() => {
    document.title = `${name} · ${t('app.name')}`;
  }, [name, t]);
  const isCovered = panel !== null || black;
  useLayer(isCovered, closeTopmost);
  const opener = useRef<{ element: Element | null; slideId: string } | null>(null);
  useEffect(() => {
    // The keyboard and the screen reader are where the slide, or what lies over it, begins.
    const focus = (start: string) =>
      stage.current?.querySelector<HTMLElement>(start)?.focus({ preventScroll: true });
    const from = opener.current;
    if (isCovered) {
      opener.current ??= { element: document.activeElement, slideId: slide.id };
      if (panel !== null && panel !== 'steps') focus('.meeting-panel h2');
      return;
    }
    opener.current = null;
    // Who closes what lay over a slide goes on from the button that opened it.
    const { element, slideId } = from ?? { element: null, slideId: null };
    if (slideId === slide.id && element instanceof HTMLElement && element.matches('button')) {
      element.focus({ preventScroll: true });
    } else focus('h1');
  }, [slide.id, panel, isCovered]);

  return (
    <AtlasContext value={atlas}>
      <PicturesOn value={shared.hasPictures}>
        <main className={isIdle ? 'stage stage-idle' : 'stage'} ref={stage} {...swipe}>
          <p className="visually-hidden" role="status">
            {black
              ? t('present.blackOn')
              : t('present.stepOf', { index: index + 1, count: deck.length, title: name })}
          </p>
          <div className="slide-box" key={slide.id} inert={black || panel !== null}>
            <SlideView slide={slide} context={context} year={shared.year} />
          </div>
          <Progress count={deck.length} index={index} />
          {hasTimer && <Timer clock={clock} isShort />}
          {panel === 'steps' && <StepsPanel deck={deck} index={index} onChoose={meeting.goTo} />}
          {panel === 'keys' && <KeysPanel />}
          {panel === 'qr' && (
            <section className="meeting-panel" aria-label={t('qr.title')}>
              <h2 tabIndex={-1}>{t('qr.title')}</h2>
              <QrView path={slidePath(slide, url)} />
            </section>
          )}
          {black && <div className="stage-black" />}
          <StageControls
            plays={kindOf(slide).plays ?? false}
            isPlaying={shared.isPlaying}
            act={act}
          />
          {(isRefused || blocked !== null) && (
            <p className="stage-notice" role="alert">
              {blocked === null
                ? t('present.noFullscreen')
                : t('present.windowBlocked', { address: blocked })}
            </p>
          )}
        </main>
      </PicturesOn>
    </AtlasContext>
  );
}

/** How far the meeting is. */
function Progress({ count, index }: { count: number; index: number }) {
  return (
    <ol className="stage-progress" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <li key={at} className={at === index ? 'is-now' : at < index ? 'is-past' : ''} />
      ))}
    </ol>
  );
}
