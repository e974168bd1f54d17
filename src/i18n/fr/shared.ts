import type nl from '../nl/shared.ts';

/** Texts that both nearness and the pages to read say; each room is shipped with them. */
const fr: Readonly<Record<keyof typeof nl, string>> = {
  'role.initiator': 'A pris l’initiative',
  'role.founder': 'L’a fondée',
  'role.runs': 'La met en œuvre',
  'role.partner': 'Est partenaire',
  'role.host': 'L’accueille',
  'role.supports': 'La soutient',
  'legend.solid': 'plein : le recueil le dit',
  'legend.hollow': 'creux, en pointillé : notre lecture',
  'place.about': 'Tout sur {place}',
};

export default fr;
