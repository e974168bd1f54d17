import type nl from '../nl/shared.ts';

/** Texts that both nearness and the pages to read say; each room is shipped with them. */
const en: Readonly<Record<keyof typeof nl, string>> = {
  'role.initiator': 'Took the initiative',
  'role.founder': 'Founded it',
  'role.runs': 'Runs it',
  'role.partner': 'Is a partner',
  'role.host': 'Hosts it',
  'role.supports': 'Supports it',
  'legend.solid': 'solid: the guide says so',
  'legend.hollow': 'dashed and hollow: our reading',
  'place.about': 'All about {place}',
};

export default en;
