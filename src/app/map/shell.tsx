import { Suspense, useEffect, useMemo } from 'react';
import { late } from '../../ui/late.tsx';
import { Panel } from '../../browse/panel.tsx';
import type { Problem } from '../../data/problems/problems.ts';
import { AtlasMap } from '../../map/atlas-map.tsx';
import { asksAnything } from '../../state/url/asks-anything.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useAddress } from '../../state/navigation/address.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { BottomSheet } from './bottom-sheet.tsx';
import { fichePart } from './fiche-part.ts';
import { Header } from './header.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { useWindowShape } from './use-window-shape.ts';

const Notices = late(() => import('../notices/notices.tsx').then((module) => module.Notices));
const FicheIndex = late(() => import('./fiche-index.tsx').then((module) => module.FicheIndex), {
  texts: ['page'],
});
const Timeline = late(() => import('./timeline-part.ts').then((module) => module.Timeline), {
  texts: ['time'],
  waiting: () => <section className="timeline" aria-busy="true" />,
});
const Settled = late(() => import('./settled.tsx').then((module) => module.Settled));
const MapActions = late(() => import('./map-actions.tsx').then((module) => module.MapActions), {
  waiting: ({ wide }) => !wide && <div className="action-bar" />,
});
const FrameGestures = late(() =>
  import('../../map/camera/frame-gestures.tsx').then((module) => module.FrameGestures),
);
const SHEET_WIDTH = 368;
/** The height of the phone's sheet when half up, as in shell.css: a share of the screen less a strip. */
const PHONE_SHEET = { share: 0.46, less: 48 };
/** The same once something is asked: then the answers have to be in sight. */
const PHONE_ANSWERS = { share: 0.66, less: 100 };

/** The rooms of the app: panel, map, timeline and the open fiche, on a wide or a narrow screen. */
export function Shell({ problems }: { problems: readonly Problem[] }) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const { state, notices } = useUrlState();
  const shape = useWindowShape();
  const wide = shape === 'wide';
  const fiche = state.ficheId ? fiches.get(state.ficheId) : undefined;
  const isAsked = asksAnything(state);
  const { search: asked } = useAddress();
  const { share, less } = isAsked ? PHONE_ANSWERS : PHONE_SHEET;
  const padding = useMemo(
    () =>
      shape === 'upright'
        ? { right: 0, bottom: Math.round(innerHeight * share) - less }
        : { right: wide && fiche ? SHEET_WIDTH : 0, bottom: 0 },
    [shape, wide, fiche, share, less],
  );
  const title = fiche
    ? `${say(fiche.title)} · ${t('app.name')}`
    : `${t('app.name')}: ${t('app.tagline')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const sheet = fiche && (
    <PartBoundary of={fiche.id}>
      <Suspense fallback={<div className="fiche" aria-busy="true" />}>
        <fichePart.View id={fiche.id} />
      </Suspense>
    </PartBoundary>
  );
  const panel = (
    <PartBoundary>
      {(state.data !== null || notices.length + problems.length > 0) && (
        <Notices problems={problems} />
      )}
      <Panel wide={wide} />
      <FicheIndex />
    </PartBoundary>
  );
  return (
    <div
      className={`shell ${wide ? 'shell-wide' : 'shell-narrow'} ${state.timeline.tall ? 'shell-tall' : ''}`}
    >
      <Settled wide={wide} />
      <a className="skip" href="#list">
        {t('app.skip')}
      </a>
      {wide && (
        <main className="panel" id="list" tabIndex={-1}>
          <Header wide={wide} />
          {panel}
        </main>
      )}
      <PartBoundary>
        <AtlasMap
          padding={padding}
          roomy={wide && !fiche && matchMedia('(min-height: 40rem)').matches}
        >
          {shape === 'document' && <FrameGestures />}
        </AtlasMap>
      </PartBoundary>
      <PartBoundary>
        <Timeline wide={wide} />
      </PartBoundary>
      <PartBoundary>
        <MapActions wide={wide} />
      </PartBoundary>
      {wide ? (
        sheet && <aside className="sheet">{sheet}</aside>
      ) : (
        <>
          <Header wide={wide} />
          <BottomSheet raised={fiche?.id ?? (isAsked ? asked : null)}>{sheet ?? panel}</BottomSheet>
        </>
      )}
    </div>
  );
}
