import { lazy, Suspense, useEffect, useMemo } from 'react';
import { Panel } from '../browse/panel.tsx';
import type { Problem } from '../data/problems.ts';
import { AtlasMap } from '../map/atlas-map.tsx';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { BottomSheet } from './bottom-sheet.tsx';
import { Header } from './header.tsx';
import { Room } from './room.tsx';
import { useWide } from './use-wide.ts';

const Notices = lazy(() => import('./notices.tsx').then((module) => ({ default: module.Notices })));
const FicheIndex = lazy(() =>
  import('./fiche-index.tsx').then((module) => ({ default: module.FicheIndex })),
);
const FicheSheet = lazy(() =>
  import('../fiche/fiche-sheet.tsx').then((module) => ({ default: module.FicheSheet })),
);
const Timeline = lazy(() =>
  import('../timeline/timeline.tsx').then((module) => ({ default: module.Timeline })),
);
const SHEET_WIDTH = 368;
/** The height of the phone's sheet when half up, as in shell.css: a share of the screen less a strip. */
const [PHONE_SHEET_SHARE, PHONE_SHEET_LESS] = [0.46, 48];

/** The rooms of the app: panel, map, timeline and the open fiche, on a wide or a narrow screen. */
export function Shell({ problems }: { problems: readonly Problem[] }) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const { state, notices } = useUrlState();
  const wide = useWide();
  const fiche = state.ficheId ? fiches.get(state.ficheId) : undefined;
  const cover = useMemo(
    () =>
      wide
        ? { right: fiche ? SHEET_WIDTH : 0, bottom: 0 }
        : { right: 0, bottom: Math.round(innerHeight * PHONE_SHEET_SHARE) - PHONE_SHEET_LESS },
    [wide, fiche],
  );
  const title = fiche
    ? `${say(fiche.title)} · ${t('app.name')}`
    : `${t('app.name')}: ${t('app.tagline')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const sheet = fiche && (
    <Room of={fiche.id}>
      <Suspense fallback={<div className="fiche" aria-busy="true" />}>
        <FicheSheet id={fiche.id} />
      </Suspense>
    </Room>
  );
  const panel = (
    <Room>
      {(state.data !== null || notices.length + problems.length > 0) && (
        <Suspense>
          <Notices problems={problems} />
        </Suspense>
      )}
      <Panel wide={wide} />
      <Suspense>
        <FicheIndex />
      </Suspense>
    </Room>
  );
  return (
    <div
      className={`shell ${wide ? 'shell-wide' : 'shell-narrow'} ${state.band.tall ? 'shell-tall' : ''}`}
    >
      <a className="skip" href="#list">
        {t('app.skip')}
      </a>
      {wide && (
        <main className="panel" id="list" tabIndex={-1}>
          <Header wide={wide} />
          {panel}
        </main>
      )}
      <Room>
        <AtlasMap cover={cover} />
      </Room>
      <Room>
        <Suspense fallback={<section className="timeline" aria-busy="true" />}>
          <Timeline wide={wide} />
        </Suspense>
      </Room>
      {wide ? (
        sheet && <aside className="sheet">{sheet}</aside>
      ) : (
        <>
          <Header wide={wide} />
          <BottomSheet raised={Boolean(fiche)}>{sheet ?? panel}</BottomSheet>
        </>
      )}
    </div>
  );
}
