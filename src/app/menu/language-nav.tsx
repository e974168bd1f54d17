import { LANGUAGES } from '../../domain/languages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';

/** The language switch, which keeps the view. */
export function LanguageNav() {
  const { t, language } = useI18n();
  if (LANGUAGES.length < 2) return null;
  return (
    <nav className="languages" aria-label={t('app.language')}>
      {LANGUAGES.map((one) => (
        <StateLink
          key={one}
          change={{ language: one }}
          lang={one}
          hrefLang={one}
          aria-current={one === language ? 'true' : undefined}
        >
          {one.toUpperCase()}
        </StateLink>
      ))}
    </nav>
  );
}
