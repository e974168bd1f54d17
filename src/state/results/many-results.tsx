import { startTransition, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Initiative } from '../../domain/model.ts';
import type { NearbyEntry, NearbyGroups } from '../../domain/near/near-groups.ts';
import type { NearGroup } from '../../domain/near/proximity.ts';
import { useAtlas, type Atlas } from '../atlas/atlas.ts';
import type { EngineAnswer, EngineQuestion, RowProximity } from './engine/core.ts';
import { engineOf, type Engine } from './engine/engine.ts';
import { hereOf } from './here-of.ts';
import { ResultsContext, type Results } from './results.ts';
import { useHighlighted } from './use-highlighted.ts';
import { useSite } from '../atlas/site-context.ts';
import { useOrigin } from '../near/use-origin.ts';
import { useSteady } from './use-steady.ts';
import { AddressContext, useAddress, type Address } from '../navigation/address.tsx';
import { useUrlState } from '../navigation/use-url-state.ts';

const rowMaps = new WeakMap<readonly Initiative[], ReadonlyMap<string, number>>();

function rowsOf(initiatives: readonly Initiative[]): ReadonlyMap<string, number> {
  const rows = rowMaps.get(initiatives) ?? new Map(initiatives.map(({ id }, row) => [id, row]));
  rowMaps.set(initiatives, rows);
  return rows;
}

/** What an answer says by row, in the words of the views. */
function resultsOf(
  answer: EngineAnswer,
  { dataset, places }: Atlas,
): Omit<Results, 'context' | 'origin' | 'highlighted'> {
  const { initiatives } = dataset;
  const at = (rows: ArrayLike<number>) => Array.from(rows, (row) => initiatives[row]!);
  const { shown, markers: sights, groups, proximities, communes } = answer;
  const entry = (row: number, proximity: RowProximity): NearbyEntry => ({
    initiative: initiatives[row]!,
    ...proximity,
  });
  const entriesOf = (group: NearGroup) =>
    Array.from(groups![group].rows, (row, index) =>
      entry(row, proximities[groups![group].proximities[index]!]!),
    );
  const near: NearbyGroups | null = groups && {
    here: entriesOf('here'),
    part: entriesOf('part'),
    around: entriesOf('around'),
    region: entriesOf('region'),
    elsewhere: entriesOf('elsewhere'),
  };
  const byPlace = <T,>(list: readonly (readonly [string, T])[]) =>
    new Map(list.map(([id, value]) => [places.get(id)!, value]));
  return {
    pool: answer.pool && at(answer.pool),
    matches: at(answer.matches),
    byName: at(answer.byName),
    undated: at(answer.undated),
    shown: {
      has: (id) => shown[rowsOf(initiatives).get(id) ?? -1] === 1,
      size: sights.size,
    },
    markers: {
      named: new Set(sights.named),
      groups: sights.groups.map(({ place, count, rows }) => ({
        place: places.get(place)!,
        count,
        initiatives: at(rows),
      })),
      regions: byPlace(sights.regions),
      wide: at(sights.wide),
    },
    counts: answer.counts,
    groups: near,
    nearest: answer.nearest ? entry(answer.nearest.row, answer.nearest.proximity) : undefined,
    here: near && hereOf(near),
    prepared: {
      density: answer.density,
      undatedInPool: answer.undatedInPool,
      communes: communes && { counts: byPlace(communes.counts), wide: communes.wide },
      back: answer.back,
    },
  };
}

/** So long views wait for an answer before they show what is asked without it, in milliseconds. */
const PATIENCE = 200;

/**
 * The last address whose question was answered: views show it and its answer in one drawing. Where the
 * answer takes its time, the address of now.
 */
function useAnsweredAddress(question: EngineQuestion, isAnswered: boolean): Address {
  const live = useAddress();
  const [seen, setSeen] = useState(live);
  const [late, setLate] = useState<EngineQuestion | null>(null);
  useEffect(() => {
    if (isAnswered) return;
    const timer = setTimeout(setLate, PATIENCE, question);
    return () => {
      clearTimeout(timer);
    };
  }, [question, isAnswered]);
  const isNow = isAnswered || late === question || seen.path !== live.path;
  if (isNow && seen !== live) setSeen(live);
  return isNow ? live : seen;
}

/** The results of many, worked out beside the page; until an answer comes the last one stays. */
function Many({ children }: { children: ReactNode }) {
  const question = useQuestion();
  const { dataset } = useAtlas();
  const engine = engineOf(dataset, useSite().root);
  const [hasBegun, setBegun] = useState(engine.answer.get() !== null);
  useEffect(() => {
    engine.ask(question);
  }, [engine, question]);
  useEffect(() => {
    if (hasBegun) return;
    let isWanted = true;
    engine.first.then(() => {
      if (!isWanted) return;
      startTransition(() => {
        setBegun(true);
      });
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [engine, hasBegun]);
  // Not by Suspense: what waits there shows 300 ms after the last wait began, however soon it is here.
  if (!hasBegun) return <div className="loading" aria-busy="true" />;
  return (
    <Answered engine={engine} question={question}>
      {children}
    </Answered>
  );
}

export const ManyResults = Object.assign(Many, {
  /** Has the engine of a dataset learn what there is, before a view asks it anything. */
  begin: engineOf,
});

/** What the address asks of the engine. */
function useQuestion(): EngineQuestion {
  const { years } = useAtlas();
  const { state } = useUrlState();
  const origin = useOrigin(state.near);
  return useSteady({
    query: state.query,
    origin,
    reach: state.reach,
    communes: state.shade,
    years,
  });
}

interface Asked {
  engine: Engine;
  question: EngineQuestion;
  children: ReactNode;
}

function Answered({ engine, question, children }: Asked) {
  const atlas = useAtlas();
  const highlighted = useHighlighted();
  const { dataset, spans, places } = atlas;
  const { origin } = question;
  const answer = engine.answer.use((value) => value);
  // Another dataset has another engine: what is seen waits for its first answer.
  if (!answer) {
    engine.ask(question);
    use(engine.first);
  }
  const address = useAnsweredAddress(question, answer?.asked === JSON.stringify(question));
  const found = useMemo(() => answer && resultsOf(answer.found, atlas), [answer, atlas]);
  const value = useMemo(
    () =>
      found && {
        ...found,
        context: { dataset, spans, places, textHits: null, nearHits: null },
        origin: found.groups ? origin : null,
        highlighted,
      },
    [found, dataset, spans, places, origin, highlighted],
  );
  return (
    <AddressContext value={address}>
      <ResultsContext value={value}>{children}</ResultsContext>
    </AddressContext>
  );
}
