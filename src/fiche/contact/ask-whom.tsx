import { mailAddress } from '../../domain/lib/mail-address.ts';
import type { DetailedInitiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { bearersOf } from '../../state/atlas/bearers-of.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { lettersTo } from '../../domain/guide/letters-to.ts';

/** Where nothing is known of how to reach an initiative: whom to ask, with a letter that is ready. */
export function AskWhom({ initiative }: { initiative: DetailedInitiative }) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const bearers = bearersOf(initiative, atlas);
  const contacts = lettersTo(atlas.dataset);
  const title = say(initiative.title);
  return (
    <>
      <p>{t('contact.none')}</p>
      {bearers.length > 0 && (
        <>
          <p>{t('contact.askSite')}</p>
          <ul>
            {bearers.map(({ id, name, website }) => (
              <li key={id}>
                {website ? (
                  <a href={website} rel="noopener noreferrer external">
                    {say(name)} ↗
                  </a>
                ) : (
                  <StateLink change={{ page: { kind: 'organisation', id }, ficheId: null }}>
                    {say(name)}
                  </StateLink>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {bearers.length === 0 && contacts.length > 0 && (
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
