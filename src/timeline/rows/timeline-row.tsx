import { useEffect, useRef, type CSSProperties } from 'react';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { approachStyle, Glyph } from '../../ui/glyph.tsx';
import { hoverHandlers, useIsHovered } from '../../state/device/hover.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { BarParts } from './bar-parts.tsx';
import { openFiche } from './open-fiche.ts';
import { percent } from './percent.ts';
import { onRowKey } from './row-keys.ts';
import type { TimelineItem } from './use-rows.ts';

interface Props {
  row: TimelineItem;
  faint: boolean;
  wide: boolean;
  /** Whether Tab leads here: one row of the timeline at a time, arrows lead to the others. */
  isStop: boolean;
  onStop: (id: string) => void;
}

/** One initiative over the years: a link to its fiche, with its name and period in words. */
export function TimelineItemRow({ row, faint, wide, isStop, onStop }: Props) {
  const atlas = useAtlas();
  const { language, t, say } = useI18n();
  const { state } = useUrlState();
  const { initiative, sign, bar } = row;
  const hovered = useIsHovered(initiative.id);
  const selected = state.ficheId === initiative.id;
  const hover = hoverHandlers(initiative.id);
  const start = bar?.whole.from ?? 0;
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const classes = [
    'row',
    faint ? 'is-faint' : '',
    hovered ? 'is-hovered' : '',
    selected ? 'is-selected' : '',
    start < 0.4 ? 'row-early' : '',
  ];
  return (
    <li
      ref={ref}
      className={classes.filter(Boolean).join(' ')}
      style={{ ...approachStyle(sign.approach), '--start': percent(start) } as CSSProperties}
    >
      <StateLink
        change={openFiche(initiative.id, state, wide)}
        aria-current={selected ? 'true' : undefined}
        tabIndex={isStop ? 0 : -1}
        // Else the browser drags the link along where a window is brushed.
        draggable={false}
        data-row={initiative.id}
        {...hover}
        onKeyDown={onRowKey}
        onFocus={() => {
          hover.onFocus();
          onStop(initiative.id);
        }}
      >
        <span className="row-name">
          <Glyph {...sign} size={16} />
          <span className="row-title">{say(initiative.shortTitle)}</span>{' '}
          <small>{sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t)}</small>
        </span>
        <span className="row-track" aria-hidden="true">
          {bar && <BarParts bar={bar} />}
          <span className="row-sign">
            <Glyph {...sign} size={10} />
          </span>
        </span>
      </StateLink>
    </li>
  );
}
