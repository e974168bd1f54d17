import { useMemo } from 'react';
import { barsOf, type Bar } from '../domain/timeline.ts';
import { useAtlas } from '../state/atlas.ts';
import { approachStyle } from '../state/glyph.tsx';
import { setHovered, useIsHovered } from '../state/hover.ts';
import { useI18n } from '../state/i18n-context.ts';
import { sayPeriod } from '../state/periods.ts';
import { primarySign } from '../state/primary.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { percent } from './percent.ts';

/** A bar for each dated initiative. For the pointer only: the list says the same to the keyboard. */
export function Bars() {
  const { dataset, periods, years } = useAtlas();
  const { shown, highlighted } = useResults();
  const bars = useMemo(
    () => barsOf(dataset.initiatives, periods, years, dataset.guideDate),
    [dataset, periods, years],
  );
  return (
    <svg className="band-bars" aria-hidden="true">
      {bars.map((bar, row) => (
        <BarRow
          key={bar.initiative.id}
          bar={bar}
          y={(row + 0.5) / bars.length}
          faint={!shown.has(bar.initiative.id) || highlighted?.has(bar.initiative.id) === false}
        />
      ))}
    </svg>
  );
}

function BarRow({ bar, y, faint }: { bar: Bar; y: number; faint: boolean }) {
  const atlas = useAtlas();
  const { language, t, say } = useI18n();
  const { state, go } = useUrlState();
  const { initiative, from, to, open } = bar;
  const hovered = useIsHovered(initiative.id);
  const { approach } = primarySign(initiative, state.query, atlas);
  const classes = [
    'bar',
    faint ? 'bar-faint' : '',
    hovered ? 'bar-hovered' : '',
    state.ficheId === initiative.id ? 'bar-selected' : '',
  ];
  const level = percent(y);
  return (
    <g
      className={classes.join(' ')}
      style={approachStyle(approach)}
      onClick={() => {
        go({ ficheId: initiative.id });
      }}
      onPointerEnter={() => {
        setHovered(initiative.id);
      }}
      onPointerLeave={() => {
        setHovered(null);
      }}
    >
      <title>
        {`${say(initiative.shortTitle)}, ${sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t)}`}
      </title>
      <line className="bar-halo" x1={percent(from)} x2={percent(to)} y1={level} y2={level} />
      <line className="bar-line" x1={percent(from)} x2={percent(to)} y1={level} y2={level} />
      {open && <line className="bar-open" x1={percent(to)} x2="100%" y1={level} y2={level} />}
      <line
        className="bar-target"
        x1={percent(from)}
        x2={open ? '100%' : percent(to)}
        y1={level}
        y2={level}
      />
    </g>
  );
}
