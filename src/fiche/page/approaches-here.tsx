import type { Initiative } from '../../domain/model.ts';
import { approachesAmong } from '../../domain/near/place-overview.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { Section } from '../section.tsx';

/** Which approaches the initiatives of a place draw on, how many each, and which are not there. */
export function ApproachesHere({ initiatives }: { initiatives: readonly Initiative[] }) {
  const { dataset } = useAtlas();
  const { t, say, language } = useI18n();
  if (initiatives.length === 0) return null;
  const among = approachesAmong(initiatives);
  const missing = dataset.approaches.filter(({ id }) => !among.has(id));
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <Section title={t('place.approaches')}>
      <ul>
        {dataset.approaches.map((approach) => {
          const found = among.get(approach.id);
          return found ? (
            <li key={approach.id} className="fiche-link">
              <Glyph approach={approach} hollow={found.onlyRead} />
              <span>
                <StateLink change={{ page: { kind: 'fiche', id: approach.id } }}>
                  {say(approach.title)}
                </StateLink>
                <small className="evidence">
                  {t('count.initiatives', { count: found.count })}
                  {found.onlyRead && `, ${t('place.onlyRead')}`}
                </small>
              </span>
            </li>
          ) : null;
        })}
      </ul>
      {missing.length > 0 && (
        <p>{t('place.missing', { names: names.format(missing.map(({ title }) => say(title))) })}</p>
      )}
    </Section>
  );
}
