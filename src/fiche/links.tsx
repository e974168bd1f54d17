import { groupByTarget } from '../domain/links/back-links.ts';
import type { Evidence, Fiche } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { FewLinks } from './few-links.tsx';
import { FicheLink } from './fiche-link.tsx';
import { Section } from './section.tsx';

/** What a fiche refers to and what refers to it, each link with its basis. */
export function Links({ fiche }: { fiche: Fiche }) {
  const { back } = useAtlas();
  const { t } = useI18n();
  const from = new Map<string, Evidence[]>();
  for (const { from: id, evidence } of back.get(fiche.id) ?? []) {
    from.set(id, [...(from.get(id) ?? []), evidence]);
  }
  return (
    <>
      {fiche.links.length > 0 && (
        <Section title={t('fiche.links')}>
          <ul>
            {groupByTarget(fiche.links).map(([id, links]) => (
              <FicheLink key={id} id={id} evidence={links} anchor={`link-${id}`} />
            ))}
          </ul>
        </Section>
      )}
      {from.size > 0 && (
        <Section title={t('fiche.back')}>
          <FewLinks items={[...from]}>
            {([id, evidence]) => (
              <FicheLink key={id} id={id} evidence={evidence} anchor={`back-${id}`} />
            )}
          </FewLinks>
        </Section>
      )}
    </>
  );
}
