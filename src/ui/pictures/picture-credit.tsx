import { isWebAddress } from '../../data/schemas/common-schemas.ts';
import { licenceAddress } from '../../domain/pictures/licence.ts';
import type { Picture } from '../../domain/pictures/picture.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayLicence } from '../../state/say/say-picture.ts';

/** Whom a picture is owed to, under which terms, and where it is from. */
export function PictureCredit({ picture }: { picture: Picture }) {
  const { t } = useI18n();
  const { maker, licence, source } = picture;
  const terms = licenceAddress(licence);
  const name = sayLicence(licence, t);
  return (
    <>
      {t('picture.by', { maker })} ·{' '}
      {terms === null ? (
        name
      ) : (
        <a href={terms} rel="noopener noreferrer external license">
          {name}
        </a>
      )}{' '}
      ·{' '}
      {isWebAddress(source) ? (
        <a href={source} rel="noopener noreferrer external">
          {t('picture.source')}
        </a>
      ) : (
        source
      )}
    </>
  );
}
