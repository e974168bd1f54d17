import { useEffect, useMemo, useReducer, type ReactNode } from 'react';
import type { Details } from '../../data/load/load-details.ts';
import type { Problem } from '../../data/problems/problems.ts';
import type { Fiche, DetailedFiche } from '../../domain/model.ts';
import { hasDetails } from '../../domain/guide/fiche-details.ts';
import { withDetails } from '../../domain/guide/merge-details.ts';
import { AtlasContext, buildAtlas, useAtlas, type Atlas, type Lookup } from './atlas.ts';
import { detailsOf } from './details-for.ts';
import { requestDetails } from './fetch-details.ts';
import { useSite } from './site-context.ts';
import { endFailure, tellFailure } from '../device/load-failure.ts';

/** A lookup that finds whole fiches before what another knows. */
function before<T extends Fiche>(whole: Details['fiches'], others: Lookup<T>): Lookup<T> {
  return {
    has: (id) => others.has(id),
    get: (id) => {
      const head = others.get(id);
      return head && ((whole.get(id) as (DetailedFiche & T) | undefined) ?? head);
    },
  };
}

/** An atlas that knows some fiches whole; of tens of thousands the indexes stay as they are. */
function atlasWith(atlas: Atlas, details: Details, isAll: boolean): Atlas {
  if (isAll) return buildAtlas(withDetails(atlas.dataset, details));
  const { approaches, challenges, organisations } = withDetails(
    { ...atlas.dataset, initiatives: [] },
    details,
  );
  return {
    ...atlas,
    dataset: { ...atlas.dataset, approaches, challenges, organisations },
    approaches: new Map(approaches.map((one) => [one.id, one])),
    organisations: new Map(organisations.map((one) => [one.id, one])),
    fiches: before(details.fiches, atlas.fiches),
    initiatives: before(details.fiches, atlas.initiatives),
  };
}

/** How long a person waits for details before something is said, in milliseconds. */
const PATIENCE = 8000;

interface Props {
  /** The fiches that are opened. */
  of: readonly string[];
  /** What stands there until they are. */
  waiting?: ReactNode;
  children: ReactNode;
}

/** Lets what stands in it read all that some fiches say, once that is fetched. */
export function WithDetails({ of, waiting, children }: Props) {
  const { fiches } = useAtlas();
  const isHere = of.every((id) => {
    const fiche = fiches.get(id);
    return !fiche || hasDetails(fiche);
  });
  if (isHere) return children;
  return (
    <Fetched of={of} waiting={waiting}>
      {children}
    </Fetched>
  );
}

// Not by Suspense: React would keep what waits for 300 ms, however soon the details are there.
function Fetched({ of, waiting, children }: Props) {
  const atlas = useAtlas();
  const { root } = useSite();
  const wanted = detailsOf(of, atlas.dataset);
  const request = requestDetails(root, atlas.dataset, wanted);
  const { value: details } = request;
  const [, drawAgain] = useReducer((turn: number) => turn + 1, 0);
  const isLost =
    details !== null && of.some((id) => atlas.fiches.has(id) && !details.fiches.has(id));
  useEffect(() => {
    if (details && !isLost) return;
    let isWanted = true;
    const tell = (problems: readonly Problem[]) => {
      const retry = () => {
        request.forget();
        drawAgain();
      };
      tellFailure({ id: 'details', problems, retry });
    };
    const slow = details ? undefined : setTimeout(tell, PATIENCE, []);
    if (details) tell(details.problems);
    else {
      // They may have come since this was drawn.
      request.promise.then(
        () => {
          if (isWanted) drawAgain();
        },
        (error: unknown) => {
          reportError(error);
          tell([]);
        },
      );
    }
    return () => {
      isWanted = false;
      clearTimeout(slow);
      endFailure('details');
    };
  }, [request, details, isLost]);
  const isAll = wanted === 'all';
  const whole = useMemo(() => details && atlasWith(atlas, details, isAll), [atlas, details, isAll]);
  return whole && !isLost ? <AtlasContext value={whole}>{children}</AtlasContext> : waiting;
}
