import { EMPTY_QUERY } from '../../domain/query.ts';
import { useAtlas } from '../../state/atlas.ts';
import { Glyph } from '../../state/glyph.tsx';
import { useI18n } from '../../state/i18n-context.ts';
import { sayPeriod } from '../../state/periods.ts';
import { primarySign } from '../../state/primary.ts';
import { useResults } from '../../state/results.tsx';
import type { UrlState } from '../../state/url-state.ts';
import { usePlaceNames } from '../../state/use-place-names.ts';
import { useUrlState } from '../../state/use-url-state.ts';

/** The initiatives of the frame as a list, each with the way to its page. */
export function EmbedList({ whole }: { whole: (change: Partial<UrlState>) => string }) {
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
              <a
                href={whole({
                  page: { kind: 'fiche', id: initiative.id },
                  ficheId: null,
                  view: null,
                  query: EMPTY_QUERY,
                  near: null,
                })}
                target="_blank"
                rel="noopener"
              >
                {say(initiative.shortTitle)}
                <span className="visually-hidden"> {t('embed.newTab')}</span>
              </a>{' '}
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
