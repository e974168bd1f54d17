import { asRoles } from '../../source/partners-as-roles.ts';
import { fieldsOf, withFields, type Value } from '../edited-kinds.ts';
import type { Change } from './patch.ts';

interface Given {
  readonly organisation: string;
  readonly role: string;
}

const partnersOf = (value: Value | null): readonly string[] | null => {
  const partners = value && fieldsOf('initiative', value).partners;
  return Array.isArray(partners) ? (partners as string[]) : null;
};

/**
 * The roles of an initiative once a list of its partners says who they are: whoever has another
 * role keeps it, and so does a partner that is still listed.
 */
export function rolesWithPartners(
  roles: readonly Given[],
  partners: readonly string[],
): readonly unknown[] {
  const kept = roles.filter(
    ({ role, organisation }) => role !== 'partner' || partners.includes(organisation),
  );
  const added = partners.filter((id) => !kept.some(({ organisation }) => organisation === id));
  return [...kept, ...asRoles(added)];
}

/**
 * A change that was made before organisations had a role each, made to what the data say now: it
 * says of the roles only what its partners did.
 * @param now the initiative as the data have it; null where they do not
 */
export function broughtToRoles(change: Change, now: Value | null): Change {
  const { kind, before, after } = change;
  const [had, has] = [partnersOf(before), partnersOf(after)];
  if (kind !== 'initiative' || (!had && !has)) return change;
  const roles = (now && (fieldsOf('initiative', now).roles as readonly Given[] | undefined)) ?? [];
  const isSame = JSON.stringify(had) === JSON.stringify(has);
  const told = (value: Value | null, next: readonly unknown[]) => {
    if (!value) return null;
    const fields = Object.entries(fieldsOf('initiative', value)).map(([key, field]) =>
      key === 'partners' ? ['roles', next] : [key, field],
    );
    return withFields('initiative', value, Object.fromEntries(fields) as Value);
  };
  return {
    ...change,
    before: told(before, roles),
    after: told(after, isSame ? roles : rolesWithPartners(roles, has ?? [])),
  };
}
