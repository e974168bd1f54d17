import { expect, test } from 'vitest';
import type { Organisation } from '../../domain/model.ts';
import { bearersOf } from './bearers-of.ts';

const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: { nl: id, fr: id, en: id },
  kind: '',
  website: null,
  ...more,
});
const organisations = new Map(
  [
    organisation('silent'),
    organisation('site', { website: 'https://site.example' }),
    organisation('phone', { phone: '+3225123456' }),
    organisation('free', { free: 'yes' }),
  ].map((one) => [one.id, one]),
);
const named = (...ids: string[]) => ids.map((id) => ({ id, name: organisations.get(id)!.name }));

test('who bears an initiative and can be reached is told once, initiators first', () => {
  const found = bearersOf(
    {
      initiators: named('silent', 'phone'),
      roles: named('site', 'phone', 'free').map((one) => ({ ...one, role: 'partner' as const })),
    },
    { organisations },
  );
  expect(found.map(({ id }) => id)).toEqual(['phone', 'site']);
});
