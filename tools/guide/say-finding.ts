import type { Language } from '../../src/domain/languages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { textsIn } from '../build/page-texts.ts';
import type { Finding } from './compare-guide.ts';

/** A finding as an editor reads it: what, of which fiche, where, and what each side says. */
export function sayFinding(
  { what, of, fiche, before, after, line }: Finding,
  language: Language,
): string {
  const t = translator(language, textsIn(language));
  const where = line === null ? '' : ` (${t('guide.line', { line })})`;
  const head = [fiche, `${t(`guide.of.${of}`)} ${t(`guide.what.${what}`)}${where}`]
    .filter(Boolean)
    .join(' › ');
  return [
    head,
    ...(before === null ? [] : [`  ${t('guide.data')}: ${before === '' ? '—' : before}`]),
    ...(after === null ? [] : [`  ${t('guide.text')}: ${after === '' ? '—' : after}`]),
  ].join('\n');
}
