/** What a column may be taken for. */
export const FIELDS = [
  'title',
  'summary',
  'initiator',
  'place',
  'postcode',
  'address',
  'lat',
  'lng',
  'point',
  'period',
  'start',
  'end',
  'theme',
  'url',
  'email',
  'phone',
  'openingHours',
] as const;
export type Field = (typeof FIELDS)[number];

/** Which column says what; a field without one is not said. */
export type Columns = Readonly<Partial<Record<Field, string>>>;
