import { LOCALES } from '../../domain/languages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

/** The day that it is, in words: paper says as of when it is. */
export function useToday(): string {
  const { language } = useI18n();
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format();
}
