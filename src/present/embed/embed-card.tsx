import { inShort } from '../../domain/in-short.ts';
import type { Initiative } from '../../domain/model.ts';
import { isWhole } from '../../domain/whole.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { Icon } from '../../state/icon.tsx';
import { sayPeriod } from '../../state/periods.ts';
import { StateLink } from '../../state/state-link.tsx';
import { usePlaceNames } from '../../state/use-place-names.ts';
import { WithDetails } from '../../state/with-details.tsx';
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
  return fiche && isWhole(fiche) && <p>{inShort(fiche, language)}</p>;
}
