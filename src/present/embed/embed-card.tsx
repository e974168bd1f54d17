import { inShort } from '../../domain/guide/in-short.ts';
import type { Initiative } from '../../domain/model.ts';
import { hasDetails } from '../../domain/guide/fiche-details.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { sayPeriod } from '../../state/say/say-period.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { usePlaceNames } from '../../state/near/use-place-names.ts';
import { WithDetails } from '../../state/atlas/with-details.tsx';
import { ficheAlone, WholeLink } from './whole-link.tsx';

/** One initiative in a few words, with the way to its page. */
export function EmbedCard({ fiche }: { fiche: Initiative }) {
  const { periods } = useAtlas();
  const { t, say, language } = useI18n();
  const placeNames = usePlaceNames();
  return (
    <section className="embed-card" aria-labelledby="embed-title">
      <h2 id="embed-title">{say(fiche.shortTitle)}</h2>
      <p className="muted">
        {placeNames(fiche)} · {sayPeriod(periods.get(fiche.id) ?? null, language, t)}
      </p>
      <WithDetails of={[fiche.id]}>
        <Sentence id={fiche.id} />
      </WithDetails>
      <WholeLink change={ficheAlone(fiche.id)}>{t('embed.more')}</WholeLink>
      <StateLink className="close" change={{ ficheId: null }} aria-label={t('action.close')}>
        <Icon name="leave" />
      </StateLink>
    </section>
  );
}

function Sentence({ id }: { id: string }) {
  const { initiatives } = useAtlas();
  const { language } = useI18n();
  const fiche = initiatives.get(id);
  return fiche && hasDetails(fiche) && <p>{inShort(fiche, language)}</p>;
}
