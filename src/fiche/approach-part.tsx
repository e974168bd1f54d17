import { drawnOnBy } from '../domain/links/back-links.ts';
import type { Approach } from '../domain/model.ts';
import { detailed } from '../domain/guide/fiche-details.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { StateLink } from '../ui/state-link.tsx';
import { MAP } from '../state/url/url-state.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { FewLinks } from './few-links.tsx';
import { FicheLink } from './fiche-link.tsx';
import { Section } from './section.tsx';

/** What is an approach's own: its principles and the initiatives that draw on it. */
export function ApproachPart({ approach }: { approach: Approach }) {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  const { state } = useUrlState();
  const drawing = drawnOnBy(approach.id, dataset.initiatives);
  return (
    <>
      <Section title={t('fiche.principles')}>
        <ul className="principles">
          {detailed(approach).principles.map((principle) => (
            <li key={say(principle)}>{say(principle)}</li>
          ))}
        </ul>
      </Section>
      {drawing.length > 0 && (
        <Section title={`${t('fiche.drawnOnBy')} (${drawing.length})`}>
          <FewLinks items={drawing}>
            {({ initiative, evidence }) => (
              <FicheLink
                key={initiative.id}
                id={initiative.id}
                evidence={[evidence]}
                anchor={`drawn-by-${initiative.id}`}
              />
            )}
          </FewLinks>
          <StateLink
            className="button"
            change={{
              page: MAP,
              ficheId: null,
              view: null,
              query: { ...state.query, approaches: [approach.id] },
            }}
          >
            {t('action.onlyThese')}
          </StateLink>
        </Section>
      )}
    </>
  );
}
