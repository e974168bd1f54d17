import { licenceName } from '../../domain/pictures/licence.ts';
import type { Licence, Picture } from '../../domain/pictures/picture.ts';
import type { I18n } from '../atlas/i18n-context.ts';

/** Under which terms a picture is shown, in a few words. */
export function sayLicence(licence: Licence, t: I18n['t']): string {
  const name = licenceName(licence);
  if (name !== null) return name;
  return t(licence === 'permission' ? 'picture.permission' : 'picture.publicDomain');
}

/** Whom a picture is owed to, for a slide and for paper: "Foto: An Peeters, CC BY 4.0". */
export const creditOf = ({ maker, licence }: Picture, t: I18n['t']): string =>
  `${t('picture.by', { maker })}, ${sayLicence(licence, t)}`;
