import type { Contact } from '../../domain/contact/contact.ts';
import { readPhone, sayPhone } from '../../domain/contact/phone.ts';
import { LIMITS } from './limits.ts';
import { short, textOf, type RowCells } from './row-cells.ts';
import type { Row } from './rows.ts';

const MAIL = /[^\s@?&,;<>]+@[^\s@?&,;<>]+\.[A-Za-z]{2,}/;
const JOINT = /\s*[|;,]\s*|\s+(?:\/|of|ou|or|en|et)\s+/;

/** How a row says that one is reached: the first of several, and nothing of what cannot be read. */
export function contactOf(cells: RowCells, row: Row): Contact {
  const email = MAIL.exec(textOf(cells.cell(row, 'email')))?.[0];
  const phone = textOf(cells.cell(row, 'phone'))
    .split(JOINT)
    .map(readPhone)
    .find((one) => one !== null);
  // To read them takes a millisecond each: that is left to the fiche that shows them.
  const hours = short(textOf(cells.cell(row, 'openingHours')), LIMITS.title);
  return {
    ...(email ? { email } : {}),
    ...(phone ? { phone, phoneShown: sayPhone(phone) } : {}),
    ...(hours ? { openingHours: hours } : {}),
  };
}
