import { BELOW, ROOMS } from './house.js';

/** So many files in a folder, and a newcomer needs to be told what it is for. */
export const FILES_FOR_A_PLATE = 5;

const HEAD = '- May import: ';

/** What a folder of `src` may import, as its plate says; null for one whose floor has no such rule. */
function importLine(folder: string): string | null {
  const [root, floor, room] = folder.split('/');
  if (root !== 'src' || floor === undefined || !(floor in BELOW)) return null;
  const rooms = ROOMS[floor]!;
  const before =
    room !== undefined && rooms.includes(room) ? rooms.slice(0, rooms.indexOf(room)) : [];
  const names = [
    ...before.map((one) => `${floor}/${one}`),
    ...BELOW[floor]!.map((one) => `src/${one}`),
  ];
  const said = names.map((one) => `\`${one}\``).join(', ');
  return `${HEAD}${said || 'nothing of the house'}.`;
}

/** A plate that says what may be imported as the table of the house has it. */
export function withImportLine(plate: string, folder: string): string {
  const line = importLine(folder);
  return line === null ? plate : plate.replace(new RegExp(`^${HEAD}.*$`, 'm'), line);
}
