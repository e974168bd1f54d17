import type { Language } from '../../domain/languages.ts';
import type { Initiative, OrganisationName, Tie } from '../../domain/model.ts';

/** A thing in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** A property with its values; none where there are none. */
export const some = (name: string, list: readonly unknown[]): Thing =>
  list.length > 0 ? { [name]: list } : {};

const organisation = ({ name }: OrganisationName, language: Language): Thing => ({
  '@type': 'Organization',
  name: name[language],
});

/**
 * The organisations of an initiative in the words of schema.org: a founder is one, whoever hosts it
 * is where it is found, and the others are members with the name of their role. An initiator of whom
 * the guide says no more is a member as `initiator`: it may have founded it, or run it, or both.
 */
export function tiedJsonLd(
  { initiators, roles }: Pick<Initiative, 'initiators' | 'roles'>,
  language: Language,
): Thing {
  const said = (role: Tie) => roles.filter((one) => one.role === role);
  const member = (one: OrganisationName, roleName: Tie): Thing => ({
    '@type': 'OrganizationRole',
    roleName,
    member: organisation(one, language),
  });
  const silent = initiators.filter(({ id }) => !roles.some((one) => one.id === id));
  const members = [
    ...silent.map((one) => member(one, 'initiator')),
    ...roles
      .filter(({ role }) => role !== 'founder' && role !== 'host')
      .map((one) => member(one, one.role)),
  ];
  return {
    ...some(
      'founder',
      said('founder').map((one) => organisation(one, language)),
    ),
    ...some('member', members),
    ...some(
      'location',
      said('host').map(({ name }) => ({ '@type': 'Place', name: name[language] })),
    ),
  };
}
