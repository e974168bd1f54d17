import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { StateLink } from '../ui/state-link.tsx';

interface Props {
  id: string;
  /** The field of the fiche that it stands beside. */
  field: 'initiatorsAsStated' | 'places' | 'period';
  /** What that is called where it stands. */
  name: string;
}

/** Beside a fact: the way to say that it is wrong, which opens the suggestion at that field. */
export function SuggestHere({ id, field, name }: Props) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  // What others wrote is not ours to correct.
  if (!dataset.guide) return null;
  return (
    <StateLink
      className="suggest-wrong no-print"
      change={{ page: { kind: 'suggest' }, ficheId: id }}
      anchor={field}
      aria-label={`${t('suggest.wrong')} ${name}`}
    >
      {t('suggest.wrong')}
    </StateLink>
  );
}
