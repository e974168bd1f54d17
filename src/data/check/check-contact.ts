import type { Contact } from '../../domain/contact/contact.ts';
import { readOpening } from '../../domain/contact/opening-hours.ts';
import { readPhone } from '../../domain/contact/phone.ts';
import { LANGUAGES } from '../../domain/languages.ts';
import { isWebAddress } from '../schemas/common-schemas.ts';
import { problem, type Problem, type ProblemCode } from '../problems/problems.ts';
import { pointProblem } from './point-problem.ts';
import type { Item, Items } from '../schemas/items.ts';

type Tell = (code: ProblemCode, field: string, found: unknown, more?: Partial<Problem>) => Problem;

function opening({ openingHours }: Contact, tell: Tell): Problem[] {
  if (openingHours === undefined) return [];
  const read = readOpening(openingHours);
  if (!read) return [tell('openingHours', 'openingHours', openingHours)];
  const { canonical: hint } = read;
  if (hint === openingHours) return [];
  return [tell('openingForm', 'openingHours', openingHours, { severity: 'warning', hint })];
}

function contactIn(item: Item<unknown>, base: readonly string[], contact: Contact): Problem[] {
  const at = (field: string) => ({
    feature: item.name,
    field,
    line: item.line([...base, ...field.split('.')]),
  });
  const tell: Tell = (code, field, found, more = {}) =>
    problem(code, item.file, { ...at(field), found, ...more });
  const { website, phone, whoMayCome, addressPoint } = contact;
  const astray = addressPoint && pointProblem([...addressPoint], item.file, at('addressPoint'));
  return [
    ...(website != null && !isWebAddress(website) ? [tell('url', 'website', website)] : []),
    ...(phone !== undefined && readPhone(phone) !== phone ? [tell('phone', 'phone', phone)] : []),
    ...LANGUAGES.filter((language) => whoMayCome?.[language].trim() === '').map((language) =>
      tell('language', `whoMayCome.${language}`, ''),
    ),
    ...opening(contact, tell),
    ...(astray ? [astray] : []),
  ];
}

/** Websites, telephone numbers, opening hours and addresses: of initiatives and organisations. */
export const checkContact = ({ initiatives, organisations }: Items): Problem[] => [
  ...initiatives.flatMap((item) => contactIn(item, ['properties'], item.value.properties)),
  ...organisations.flatMap((item) => contactIn(item, [], item.value)),
];
