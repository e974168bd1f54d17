import { useI18n } from '../../state/atlas/i18n-context.ts';

interface Props {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** On a narrow screen: the way to the facets, beside what is asked. */
export function Refine({ isOpen, onToggle }: Props) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="token token-refine"
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
    >
      {isOpen ? '−' : '+'} {t('facet.refine')}
    </button>
  );
}
