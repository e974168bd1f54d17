import { isReachable, saidIn } from '../../domain/contact/contact.ts';
import type { DetailedInitiative, Organisation } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Section } from '../section.tsx';
import { AskWhom } from './ask-whom.tsx';
import { ContactFacts } from './contact-facts.tsx';

/** How to reach an initiative and to take part, or else whom to ask; other data say what they say. */
export function InitiativeContact({ initiative }: { initiative: DetailedInitiative }) {
  const { t } = useI18n();
  const { guide } = useAtlas().dataset;
  const asks = guide !== null && !isReachable(initiative);
  if (!asks && saidIn(initiative).length === 0) return null;
  return (
    <Section title={t('contact.title')} id="contact">
      {saidIn(initiative).length > 0 && <ContactFacts contact={initiative} />}
      {asks && <AskWhom initiative={initiative} />}
    </Section>
  );
}

/** How to reach an organisation, where anything is known of it. */
export function OrganisationContact({ organisation }: { organisation: Organisation }) {
  const { t } = useI18n();
  if (saidIn(organisation).length === 0) return null;
  return (
    <Section title={t('contact.title')} id="contact">
      <ContactFacts contact={organisation} />
    </Section>
  );
}
