/** Communes that became one, by the NIS code of the new one: 1 January 2019 and 1 January 2025. */
const MERGERS: readonly { year: number; into: string; from: readonly string[] }[] = [
  { year: 2019, into: '12041', from: ['12030', '12034'] },
  { year: 2019, into: '44083', from: ['44011', '44049'] },
  { year: 2019, into: '44084', from: ['44001', '44029'] },
  { year: 2019, into: '44085', from: ['44036', '44072', '44080'] },
  { year: 2019, into: '45068', from: ['45017', '45057'] },
  { year: 2019, into: '72042', from: ['71047', '72040'] },
  { year: 2019, into: '72043', from: ['72025', '72029'] },
  { year: 2025, into: '11002', from: ['11007'] },
  { year: 2025, into: '23106', from: ['23023', '23024', '23032'] },
  { year: 2025, into: '37021', from: ['37012', '37018'] },
  { year: 2025, into: '37022', from: ['37007', '37015'] },
  { year: 2025, into: '44086', from: ['44012', '44048'] },
  { year: 2025, into: '44087', from: ['44034', '44073'] },
  { year: 2025, into: '44088', from: ['44040', '44043'] },
  { year: 2025, into: '46029', from: ['44045', '46014'] },
  { year: 2025, into: '46030', from: ['11056', '46003', '46013'] },
  { year: 2025, into: '71071', from: ['71057', '71069'] },
  { year: 2025, into: '71072', from: ['71022', '73040'] },
  { year: 2025, into: '73110', from: ['73006', '73032'] },
  { year: 2025, into: '73111', from: ['73009', '73083'] },
  { year: 2025, into: '82039', from: ['82003', '82005'] },
];

/** Why a commune may not be in a file: the merger it took part in, in words; '' when there was none. */
export function mergerOf(nis: string): string {
  const gone = MERGERS.find(({ from }) => from.includes(nis));
  if (gone) {
    return `${nis} merged into ${gone.into} on 1 January ${gone.year}: use an older file, or put ${gone.into} in data/places.geojson.`;
  }
  const made = MERGERS.find(({ into }) => into === nis);
  return made && !made.from.includes(nis)
    ? `${nis} was made of ${made.from.join(', ')} on 1 January ${made.year}: use a file of that date or later.`
    : '';
}
