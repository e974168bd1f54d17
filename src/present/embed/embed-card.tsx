import { inShort } from '../../domain/in-short.ts';
import type { Initiative } from '../../domain/model.ts';
import { EMPTY_QUERY } from '../../domain/query.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { Icon } from '../../state/icon.tsx';
import { sayPeriod } from '../../state/periods.ts';
import { StateLink } from '../../state/state-link.tsx';
import type { UrlState } from '../../state/url-state.ts';
import { usePlaceNames } from '../../state/use-place-names.ts';

interface Props {
  fiche: Initiative;
  /** The address of a view of the whole site. */
  whole: (change: Partial<UrlState>) => string;
}

/** One initiative in a few words, with the way to its page. */
export function EmbedCard({ fiche, whole }: Props) {
  const { periods } = useAtlas();
  const { t, say, language } = useI18n();
  const placeNames = usePlaceNames();
  const page = { kind: 'fiche', id: fiche.id } as const;
  return (
    <section className="embed-card" aria-labelledby="embed-title">
      <h2 id="embed-title">{say(fiche.shortTitle)}</h2>
      <p className="muted">
        {placeNames(fiche)} · {sayPeriod(periods.get(fiche.id) ?? null, language, t)}
      </p>
      <p>{inShort(fiche, language)}</p>
      <a
        href={whole({ page, ficheId: null, view: null, query: EMPTY_QUERY, near: null })}
        target="_blank"
        rel="noopener"
      >
        {t('embed.more')}
        <span className="visually-hidden"> {t('embed.newTab')}</span>
      </a>
      <StateLink className="close" change={{ ficheId: null }} aria-label={t('action.close')}>
        <Icon name="leave" />
      </StateLink>
    </section>
  );
}
