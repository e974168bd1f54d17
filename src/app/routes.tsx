import { Suspense, useMemo, type ReactNode } from 'react';
import { late } from '../ui/late.tsx';
import { Router, useLocation, useRouter } from 'wouter';
import type { Problem } from '../data/problems/problems.ts';
import { guideOnly } from '../domain/guide/guide-only.ts';
import { AtlasContext, buildAtlas, useAtlas } from '../state/atlas/atlas.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { PartBoundary } from './part-boundary.tsx';
import { useAlive } from './use-alive.ts';
import { viewOf } from './views.ts';
import { Waiting } from './waiting.tsx';

const Extras = late(() => import('./global-overlays.tsx').then((module) => module.GlobalOverlays));

/** What the address opens: the map or a page, on the whole dataset or on the guide's own links. */
export function Routes({ problems }: { problems: readonly Problem[] }) {
  const atlas = useAtlas();
  const { state } = useUrlState();
  const isAlive = useAlive();
  const { View } = viewOf(state.page.kind);
  const shown = useMemo(
    () => (state.guideOnly ? buildAtlas(guideOnly(atlas.dataset)) : atlas),
    [state.guideOnly, atlas],
  );
  return (
    <AtlasContext value={shown}>
      {isAlive && (
        <PartBoundary>
          <Extras />
        </PartBoundary>
      )}
      <PartBoundary of={state.page.kind}>
        <Suspense fallback={<Waiting />}>
          <View problems={problems} />
        </Suspense>
      </PartBoundary>
    </AtlasContext>
  );
}

/**
 * Writes every link relative to the page it stands on, as the pages written at build time do: they
 * work from any folder of any host, with scripts and without.
 * @param top the root as seen from the top of the host, for a page that is shown at any depth
 */
export function RelativeLinks({ top, children }: { top: string | null; children: ReactNode }) {
  const { base } = useRouter();
  const [path] = useLocation();
  const up = top ?? '../'.repeat(Math.max(0, path.split('/').length - 2));
  const hrefs = useMemo(
    () => (href: string) => up + href.slice(base.length + 1) || './',
    [base, up],
  );
  return <Router hrefs={hrefs}>{children}</Router>;
}
