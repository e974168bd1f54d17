import type { Evidence as EvidenceOf } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** What a link rests on, in words: always shown beside it. */
export function Evidence({ evidence }: { evidence: EvidenceOf }) {
  const { fiches } = useAtlas();
  const { t, say } = useI18n();
  const { basis, where, footnote, on, variant, reason } = evidence;
  const carrier = on ? fiches.get(on) : undefined;
  const parts: string[] = [];
  if (basis === 'footnote') {
    const number = String(footnote ?? '');
    parts.push(
      // Of a fiche whose details are not here only the basis is known.
      footnote === undefined
        ? t('basis.footnote')
        : carrier
          ? t('evidence.footnoteOn', { number, fiche: say(carrier.title) })
          : t('evidence.footnote', { number }),
    );
  } else if (basis === 'named') {
    parts.push(t('evidence.named'));
  } else {
    parts.push(reason ? t('evidence.editorial', { reason: say(reason) }) : t('basis.editorial'));
  }
  if (where === 'title') parts.push(t('evidence.title'));
  else if (where && where !== 'text') parts.push(t('evidence.heading', { heading: where }));
  if (variant) parts.push(t('evidence.variant', { variant }));
  return <small className={`evidence evidence-${basis}`}>{parts.join(', ')}</small>;
}
