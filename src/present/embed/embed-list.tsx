import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { primarySign } from '../../state/atlas/approach-sign.ts';
import { useResults } from '../../state/results/results.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { ficheAlone, WholeLink } from './whole-link.tsx';

/** The initiatives of the frame as a list, each with the way to its page. */
export function EmbedList() {
  const atlas = useAtlas();
  const { t, say, language } = useI18n();
  const { state } = useUrlState();
  const { shown } = useResults();
  const placeNames = usePlaceNames();
  return (
    <ul className="embed-results">
      {atlas.dataset.initiatives
        .filter(({ id }) => shown.has(id))
        .map((initiative) => (
          <li key={initiative.id}>
            <Glyph {...primarySign(initiative, state.query, atlas)} />
            <div>
              <WholeLink change={ficheAlone(initiative.id)}>{say(initiative.shortTitle)}</WholeLink>{' '}
              <span className="muted">
                {placeNames(initiative)} ·{' '}
                {sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t)}
              </span>
            </div>
          </li>
        ))}
    </ul>
  );
}
