import { leadOf } from '../../domain/guide/lead-of.ts';
import type { DetailedFiche } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { initiativesOf } from '../../state/atlas/initiatives-of.ts';
import { feedPath } from '../../state/url/feed-path.ts';
import { Follow } from '../../ui/follow.tsx';
import { AlsoHere } from '../also-here.tsx';
import { ApproachPart } from '../approach-part.tsx';
import { InitiativeContact } from '../contact/contact-section.tsx';
import { DrawsOn } from '../draws-on.tsx';
import { InitiativeFacts } from '../initiative-facts.tsx';
import { Kicker } from '../kicker.tsx';
import { Links } from '../links.tsx';
import { OwnWords } from '../own-words.tsx';
import { Original } from '../original.tsx';
import { Pictures } from '../pictures.tsx';
import { References } from '../references.tsx';
import { Section } from '../section.tsx';
import { ChallengePart } from './challenge-part.tsx';
import { Cite } from './cite.tsx';
import { Comparison } from './comparison.tsx';
import { LittleMap } from './little-map.tsx';
import { LittleTimeline } from './little-timeline.tsx';
import { OnMap } from './on-map.tsx';
import { Share } from '../share.tsx';

/** A fiche to read: who, where and when and the way to the guide first, then all that we say of it. */
export function FichePage({ fiche }: { fiche: DetailedFiche }) {
  const { t, say, language } = useI18n();
  const page = { kind: 'fiche', id: fiche.id } as const;
  const lead = leadOf(fiche);
  const initiatives = initiativesOf(fiche, useAtlas());
  const rest = (
    <>
      <Links fiche={fiche} />
      {fiche.kind === 'initiative' && <AlsoHere id={fiche.id} />}
      <References fiche={fiche} />
    </>
  );
  return (
    <article className={`reading reading-${fiche.kind}`}>
      <header>
        <Kicker fiche={fiche} />
        <h1>
          {fiche.kind === 'approach' && <Glyph approach={fiche} size={34} />} {say(fiche.title)}
        </h1>
        {lead && <p className="lead">{say(lead)}</p>}
      </header>
      <div className="reading-first">
        {fiche.kind === 'initiative' && <InitiativeFacts initiative={fiche} />}
        <div className="fiche-ways">
          {initiatives.length > 0 && <OnMap change={{ ficheId: fiche.id }} />}
          <Original />
        </div>
      </div>
      <div className="reading-main">
        <p className="reading-summary">{say(fiche.summary)}</p>
        <OwnWords />
        <Pictures of={fiche} />
        {fiche.kind === 'initiative' && <InitiativeContact initiative={fiche} />}
        {fiche.kind === 'initiative' && <DrawsOn initiative={fiche} />}
        {fiche.kind === 'approach' && <ApproachPart approach={fiche} />}
        {fiche.kind === 'challenge' && <ChallengePart challenge={fiche} />}
        {fiche.kind !== 'approach' && rest}
      </div>
      <aside className="reading-side">
        {initiatives.length > 0 && (
          <>
            <LittleMap initiatives={initiatives} />
            <LittleTimeline initiatives={initiatives} named={fiche.kind !== 'initiative'} />
          </>
        )}
        {fiche.kind === 'approach' && (
          <Follow name={say(fiche.title)} path={feedPath(language, page)} />
        )}
        <Share page={page} />
      </aside>
      {fiche.kind === 'approach' && <Comparison approach={fiche} />}
      <div className="reading-rest">
        {fiche.kind === 'approach' && rest}
        <Section title={t('cite.title')} id="cite">
          <Cite fiche={fiche} />
          <p className="suggest-here">
            <StateLink change={{ page: { kind: 'suggest' }, ficheId: fiche.id }}>
              {t('suggest.here')}
            </StateLink>
          </p>
        </Section>
      </div>
    </article>
  );
}
