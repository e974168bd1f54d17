import { BELOW, ROOMS } from './tools/house/house.js';

const either = (names) => `(${names.join('|')})`;
const floors = Object.keys(BELOW);

const floorRules = floors.map((floor) => ({
  name: `floor-${floor}`,
  comment: `src/${floor} may import only ${BELOW[floor].join(', ') || 'itself'} (tools/house/house.js).`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: {
    path: `^src/${either(floors.filter((one) => one !== floor && !BELOW[floor].includes(one)))}/`,
  },
}));

const roomRules = Object.entries(ROOMS).flatMap(([floor, rooms]) =>
  rooms.slice(0, -1).map((room, index) => ({
    name: `room-${floor}-${room}`,
    comment: `src/${floor}/${room} may import only the rooms before it (tools/house/house.js).`,
    severity: 'error',
    // What tests need besides is in rooms of their own.
    from: { path: `^src/${floor}/${room}/`, pathNot: '\\.test\\.tsx?$' },
    to: { path: `^src/${floor}/${either(rooms.slice(index + 1))}/` },
  })),
);

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Files that import each other in a circle, types included, cannot be understood one by one: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...floorRules.filter(({ to }) => to.path !== '^src/()/'),
    ...roomRules,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
