import { licenceAddress, licenceName } from '../../domain/pictures/licence.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useBuildFacts } from './use-build-facts.ts';

/** Which build this is, and what may be done with what it says. */
export function BuildPart() {
  const { t } = useI18n();
  const facts = useBuildFacts();
  if (!facts) return null;
  const { software, data, commit, licence } = facts;
  const terms = licence && licenceAddress(licence);
  return (
    <>
      <p>
        {t('privacy.licence')}{' '}
        {licence && terms ? (
          <a href={terms} rel="license noopener noreferrer external">
            {licenceName(licence) ?? licence} ↗
          </a>
        ) : (
          t('privacy.licence.none')
        )}
      </p>
      <p className="muted build-facts">
        {t('privacy.version', { software, data })}
        {commit !== null && (
          <>
            {' · '}
            <code>{commit}</code>
          </>
        )}
      </p>
    </>
  );
}
