import { useI18n } from '../../state/atlas/i18n-context.ts';

/** The heading of the guide's fiche that a statement of ours comes from. */
export function Where({ where }: { where: string }) {
  const { t } = useI18n();
  return (
    <small className="evidence">
      {where === 'text' ? t('where.text') : t('where.heading', { heading: where })}
    </small>
  );
}
