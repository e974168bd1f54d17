import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useHasPictures } from '../pictured/pictures-shown.ts';
import { KEY_HELP } from './meeting-keys.ts';

/** What the keys do. */
export function KeysPanel() {
  const { t } = useI18n();
  const hasPictures = useHasPictures();
  const help = KEY_HELP.filter(([, meaning]) => meaning !== 'keys.pictures' || hasPictures);
  return (
    <section className="meeting-panel" aria-label={t('present.keys')}>
      <h2 tabIndex={-1}>{t('present.keys')}</h2>
      <dl className="key-help">
        {help.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => {
                const text = 'sign' in key ? key.sign : t(key.name);
                return <kbd key={text}>{text}</kbd>;
              })}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
