/** Texts that both nearness and the pages to read say; each room is shipped with them. */
const nl = {
  'role.initiator': 'Nam het initiatief',
  'role.founder': 'Richtte het op',
  'role.runs': 'Voert het uit',
  'role.partner': 'Is partner',
  'role.host': 'Is gastheer',
  'role.supports': 'Steunt het',
  'legend.solid': 'vol: de bundel zegt het',
  'legend.hollow': 'gestippeld en hol: onze lezing',
  'place.about': 'Alles over {place}',
};

export default nl;
