import { TIES, type Initiative, type Tie } from '../../model.ts';
import type { Dimension, Facet } from './dimension.ts';

/** An organisation by how it is tied to an initiative. */
export interface Tied {
  readonly id: string;
  readonly tie: Tie;
}

type Names = Pick<Initiative, 'initiators' | 'roles'>;

const known = new WeakMap<Names['initiators'], WeakMap<Names['roles'], readonly Tied[]>>();

/** The organisations of an initiative: each initiator, and each role that one has. */
export function tiedTo({ initiators, roles }: Names): readonly Tied[] {
  const withThese = known.get(initiators) ?? new WeakMap<Names['roles'], readonly Tied[]>();
  known.set(initiators, withThese);
  const tied = withThese.get(roles) ?? [
    ...initiators.map(({ id }) => ({ id, tie: 'initiator' as const })),
    ...roles.map(({ id, role }) => ({ id, tie: role })),
  ];
  withThese.set(roles, tied);
  return tied;
}

/** Whatever their role. */
const initiators: Facet<Tied> = {
  parameter: 'by',
  optionsOf: ({ id }) => [id],
  isOption: (id, { organisations }) => organisations.has(id),
  nameOf: (id, { organisations }) => organisations.get(id)?.name,
};

const roles: Facet<Tied, Tie> = {
  parameter: 'role',
  optionsOf: ({ tie }) => [tie],
  isOption: (id) => TIES.some((tie) => tie === id),
  nameOf: (tie) => `role.${tie}`,
};

/** The organisations. */
export const organisations = {
  valuesOf: tiedTo,
  facets: { initiators, roles },
} satisfies Dimension<Tied>;
