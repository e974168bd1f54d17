import type { Initiative, Organisation } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { StateLink } from '../../state/state-link.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { FicheLink } from '../fiche-link.tsx';
import { Section } from '../section.tsx';
import { LittleMap } from './little-map.tsx';
import { LittleTimeline } from './little-timeline.tsx';
import { OnMap } from './on-map.tsx';
import { Share } from './share.tsx';

/** An organisation: what it started, what it is a partner in, and with whom. */
export function OrganisationPage({ organisation }: { organisation: Organisation }) {
  const { dataset, organisations } = useAtlas();
  const { t, say } = useI18n();
  const { state } = useUrlState();
  const { id, name, aliases = [], website } = organisation;
  const includes = (list: Initiative['initiators']) => list.some((one) => one.id === id);
  const started = dataset.initiatives.filter(({ initiators }) => includes(initiators));
  const partner = dataset.initiatives.filter(({ partners }) => includes(partners));
  const all = [...new Set([...started, ...partner])];
  const others = new Set(
    all.flatMap(({ initiators, partners }) => [...initiators, ...partners].map((one) => one.id)),
  );
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
        <Initiatives title={t('organisation.started')} initiatives={started} />
        <Initiatives title={t('organisation.partner')} initiatives={partner} />
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
        {website && (
          <p>
            <a href={website} rel="noopener noreferrer external">
              {new URL(website).host} ↗
            </a>
          </p>
        )}
        <LittleMap initiatives={all} />
        <LittleTimeline initiatives={all} named />
        <OnMap change={{ query: { ...state.query, initiators: [id] } }} />
        <Share page={{ kind: 'organisation', id }} />
      </aside>
    </article>
  );
}

function Initiatives({
  title,
  initiatives,
}: {
  title: string;
  initiatives: readonly Initiative[];
}) {
  if (initiatives.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {initiatives.map(({ id }) => (
          <FicheLink key={id} id={id} evidence={[]} />
        ))}
      </ul>
    </Section>
  );
}
