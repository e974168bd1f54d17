import type { ReactNode } from 'react';
import { saidIn, type Contact, type ContactField } from '../../domain/contact/contact.ts';
import { isOld, verificationOf } from '../../domain/contact/verified.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayHost } from '../../state/say/say-contact.ts';
import { sayOpening } from '../../state/say/say-opening.ts';
import { late } from '../../ui/late.tsx';
import { mapAddress } from './map-address.ts';
import { todayIso } from './today.ts';
import { Verified } from './verified.tsx';

const OpeningNow = late(() => import('./opening-now.tsx').then((module) => module.OpeningNow));

/** Whether a field was verified long ago and not all of them were: where all are, it is said once. */
function isOlderThanRest(contact: Contact, field: ContactField): boolean {
  const today = todayIso();
  const isStale = (one: ContactField) => {
    const verification = verificationOf(contact, one);
    return verification !== null && isOld(verification.date, today);
  };
  return isStale(field) && !saidIn(contact).every(isStale);
}

interface RowProps {
  contact: Contact;
  field: ContactField;
  name: string;
  children: ReactNode;
}

/** One way to get in touch or to take part; one that was last verified long ago says so. */
function Row({ contact, field, name, children }: RowProps) {
  const { t } = useI18n();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        {isOlderThanRest(contact, field) && (
          <small className="contact-old">{t('contact.oldShort')}</small>
        )}
      </dd>
    </>
  );
}

const YES_NO = ['newcomers', 'free', 'byAppointment', 'wheelchair'] as const;

/** How to reach an initiative or an organisation, and to take part: all that somebody stated. */
export function ContactFacts({ contact }: { contact: Contact }) {
  const { t, say, language } = useI18n();
  const { website, email, phone, phoneShown, address, openingHours, whoMayCome } = contact;
  const { spokenLanguages = [] } = contact;
  const row = (field: ContactField, name: string, said: ReactNode) => (
    <Row contact={contact} field={field} name={name}>
      {said}
    </Row>
  );
  return (
    <>
      <dl className="facts contact-facts">
        {website &&
          row(
            'website',
            t('contact.website'),
            // A draft may have anything here.
            /^https?:/.test(website) ? (
              <a href={website} rel="noopener noreferrer external">
                {sayHost(website)} ↗
              </a>
            ) : (
              website
            ),
          )}
        {email && row('email', t('contact.email'), <a href={`mailto:${email}`}>{email}</a>)}
        {phone &&
          row('phone', t('contact.phone'), <a href={`tel:${phone}`}>{phoneShown ?? phone}</a>)}
        {address &&
          row(
            'address',
            t('contact.address'),
            <>
              {address}{' '}
              <small>
                <a href={mapAddress(contact)} rel="noopener noreferrer external">
                  {t('contact.onMap')} ↗
                </a>
              </small>
            </>,
          )}
        {openingHours &&
          row(
            'openingHours',
            t('contact.openingHours'),
            <>
              {sayOpening(openingHours, language, t).map((rule) => (
                <span key={rule} className="contact-rule">
                  {rule}
                </span>
              ))}
              <OpeningNow text={openingHours} />
            </>,
          )}
        {whoMayCome && row('whoMayCome', t('contact.whoMayCome'), say(whoMayCome))}
        {spokenLanguages.length > 0 &&
          row(
            'spokenLanguages',
            t('contact.spokenLanguages'),
            spokenLanguages.map((code) => t(`spoken.${code}` as 'spoken.nl')).join(', '),
          )}
        {YES_NO.map((field) => {
          const answer = contact[field];
          return (
            answer && (
              <Row key={field} contact={contact} field={field} name={t(`contact.${field}`)}>
                {t(`contact.${field}.${answer}` as 'contact.free.yes')}
              </Row>
            )
          );
        })}
      </dl>
      <Verified contact={contact} />
    </>
  );
}
