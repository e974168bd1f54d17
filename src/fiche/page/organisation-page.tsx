import { tiedTo } from '../../domain/query/facets/organisation-facets.ts';
import { TIES, type Initiative, type Organisation, type Tie } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { OrganisationContact } from '../contact/contact-section.tsx';
import { FicheLink } from '../fiche-link.tsx';
import { Pictures } from '../pictures.tsx';
import { Section } from '../section.tsx';
import { LittleMap } from './little-map.tsx';
import { LittleTimeline } from './little-timeline.tsx';
import { OnMap } from './on-map.tsx';
import { Share } from '../share.tsx';

/** An organisation: what it does in which initiative, and with whom. */
export function OrganisationPage({ organisation }: { organisation: Organisation }) {
  const { dataset, organisations } = useAtlas();
  const { t, say } = useI18n();
  const { state } = useUrlState();
  const { id, name, aliases = [] } = organisation;
  const ties = dataset.initiatives.flatMap((initiative): TiedInitiative[] => {
    const own = tiedTo(initiative).flatMap((tied) => (tied.id === id ? tied.tie : []));
    const [first, ...rest] = TIES.filter((tie) => own.includes(tie));
    return first ? [{ initiative, first, others: rest }] : [];
  });
  const all = ties.map(({ initiative }) => initiative);
  const others = new Set(all.flatMap((one) => tiedTo(one).map((tied) => tied.id)));
  others.delete(id);
  const otherNames = aliases.filter((alias) => alias !== say(name));
  return (
    <article className="reading reading-organisation">
      <header>
        {organisation.kind !== '' && (
          <p className="kicker">
            {t(`organisation.${organisation.kind}` as 'organisation.network')}
          </p>
        )}
        <h1>{say(name)}</h1>
        {otherNames.length > 0 && (
          <p className="lead">{t('organisation.also', { names: otherNames.join(', ') })}</p>
        )}
      </header>
      <div className="reading-main">
        <Pictures of={organisation} />
        <OrganisationContact organisation={organisation} />
        {TIES.map((tie) => (
          <Initiatives
            key={tie}
            tie={tie}
            initiatives={ties.filter(({ first }) => first === tie)}
          />
        ))}
        {others.size > 0 && (
          <Section title={t('organisation.with')}>
            <ul>
              {[...others].flatMap((other) => {
                const known = organisations.get(other);
                return known ? (
                  <li key={other}>
                    <StateLink change={{ page: { kind: 'organisation', id: other } }}>
                      {say(known.name)}
                    </StateLink>
                  </li>
                ) : (
                  []
                );
              })}
            </ul>
          </Section>
        )}
      </div>
      <aside className="reading-side">
        <LittleMap initiatives={all} />
        <LittleTimeline initiatives={all} named />
        <OnMap change={{ query: { ...state.query, initiators: [id] } }} />
        <Share page={{ kind: 'organisation', id }} />
      </aside>
    </article>
  );
}

/** An initiative with how an organisation is tied to it: first of all, and besides. */
interface TiedInitiative {
  readonly initiative: Initiative;
  readonly first: Tie;
  readonly others: readonly Tie[];
}

interface InitiativesProps {
  tie: Tie;
  initiatives: readonly TiedInitiative[];
}

/** The initiatives that an organisation is tied to first of all in one way; others stand beside. */
function Initiatives({ tie, initiatives }: InitiativesProps) {
  const { t } = useI18n();
  if (initiatives.length === 0) return null;
  return (
    <Section title={t(`role.${tie}`)}>
      <ul>
        {initiatives.map(({ initiative: { id }, others }) => (
          <FicheLink
            key={id}
            id={id}
            evidence={[]}
            note={others.map((other) => t(`role.${other}`)).join(', ') || undefined}
          />
        ))}
      </ul>
    </Section>
  );
}
