import { useI18n } from '../../state/atlas/i18n-context.ts';

const SIGNS = ['solid', 'hatched', 'fade'] as const;

/** What the parts of a bar mean. */
export function TimelineKey() {
  const { t } = useI18n();
  return (
    <ul className="timeline-key" aria-label={t('legend.title')}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <span className={`key-bar key-${sign}`} aria-hidden="true" /> {t(`timeline.key.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
