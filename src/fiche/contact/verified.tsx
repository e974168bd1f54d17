import { saidIn, type Contact } from '../../domain/contact/contact.ts';
import { isOld, verifications } from '../../domain/contact/verified.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { todayIso } from './today.ts';
import { sayDay } from '../../state/say/say-period.ts';

/** When what is said here was verified, and by whom. */
export function Verified({ contact }: { contact: Contact }) {
  const { t, language } = useI18n();
  const groups = verifications(contact);
  const all = saidIn(contact).length;
  return groups.map(({ verification: { date, by }, fields }) => {
    const isDay = date.length > 'YYYY-MM'.length;
    const verified = t(isDay ? 'contact.verified' : 'contact.verifiedMonth', {
      date: sayDay(date, language),
      by,
    });
    const names = fields.map((field) => t(`contact.${field}`)).join(', ');
    return (
      <p className="muted contact-verified" key={`${date} ${by}`}>
        {fields.length === all ? verified : t('contact.verifiedOf', { fields: names, verified })}
        {isOld(date, todayIso()) && <strong> {t('contact.old')}</strong>}
      </p>
    );
  });
}
