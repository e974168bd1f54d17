import { detailedOrganisation } from '../../domain/guide/fiche-details.ts';
import { mailAddress } from '../../domain/lib/mail-address.ts';
import type { DetailedInitiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

/** Where nothing is known of how to reach an initiative: whom to ask, with a letter that is ready. */
export function AskWhom({ initiative }: { initiative: DetailedInitiative }) {
  const { dataset, organisations } = useAtlas();
  const { t, say } = useI18n();
  const { guide } = dataset;
  const bearers = [...initiative.initiators, ...initiative.roles]
    .flatMap(({ id }) => organisations.get(id) ?? [])
    .map(detailedOrganisation)
    .filter(({ website }) => website);
  const sites = [...new Map(bearers.map((one) => [one.id, one])).values()];
  const contacts = guide?.contacts ?? [];
  const title = say(initiative.title);
  return (
    <>
      <p>{t('contact.none')}</p>
      {sites.length > 0 && (
        <>
          <p>{t('contact.askSite')}</p>
          <ul>
            {sites.map(({ id, name, website }) => (
              <li key={id}>
                <a href={website!} rel="noopener noreferrer external">
                  {say(name)} ↗
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {sites.length === 0 && contacts.length > 0 && (
        <p>
          {t('contact.askGuide')}{' '}
          <a
            href={mailAddress(contacts, {
              subject: t('contact.letter.subject', { title }),
              body: t('contact.letter.body', { title }),
            })}
          >
            {t('contact.write')}
          </a>
        </p>
      )}
    </>
  );
}
