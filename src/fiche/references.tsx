import type { DetailedFiche } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { Section } from './section.tsx';

/** Further reading as the guide gives it, addresses to the letter. */
export function References({ fiche }: { fiche: DetailedFiche }) {
  const { t } = useI18n();
  const { guide } = useAtlas().dataset;
  if (!guide && fiche.references.length === 0) return null;
  return (
    <Section title={t('fiche.references')}>
      {fiche.references.length === 0 && <p className="muted">{t('fiche.noReferences')}</p>}
      <ul className="references">
        {fiche.references.map(({ title, url, language }) => (
          <li key={title}>
            {url ? (
              <a href={url} rel="noopener noreferrer external" lang={language ?? undefined}>
                {title}
              </a>
            ) : (
              <span lang={language ?? undefined}>{title}</span>
            )}
            {language && <small className="muted"> · {t(`language.${language}`)}</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
