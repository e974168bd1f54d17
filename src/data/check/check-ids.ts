import { problem, type Problem } from '../problems/problems.ts';
import { FILES, lacksFiches, type Item, type Items } from '../schemas/items.ts';
import { closest } from './closest.ts';

type Listed = Item<{ id: string }>;

function duplicates(groups: readonly (readonly Listed[])[]): Problem[] {
  const seen = new Map<string, string>();
  return groups.flat().flatMap((item) => {
    const { id } = item.value;
    const line = item.line(['id']);
    const before = seen.get(id);
    seen.set(id, before ?? `${item.file}, ${line}`);
    return before === undefined
      ? []
      : [
          problem('duplicate', item.file, {
            feature: item.name,
            field: 'id',
            line,
            found: id,
            hint: before,
          }),
        ];
  });
}

/** Ids that stand twice, and ids that lead nowhere. */
export function checkIds(items: Items): Problem[] {
  const { ids, unread } = items;
  const terms = items.vocabulary?.value;
  const themes = new Set(terms?.themes.map(({ id }) => id));
  const audiences = new Set(terms?.audiences.map(({ id }) => id));

  const unknown = (
    item: Item<unknown>,
    path: (string | number)[],
    field: string,
    id: string,
    known: ReadonlySet<string>,
    file: string,
  ) =>
    known.has(id) || unread.has(file)
      ? []
      : [
          problem('unknownId', item.file, {
            feature: item.name,
            field,
            line: item.line(path),
            found: id,
            hint: closest(id, known),
          }),
        ];

  const lists = items.initiatives.flatMap((item) => {
    const {
      initiators,
      roles,
      places,
      themes: ownThemes,
      audiences: ownAudiences,
    } = item.value.properties;
    const fields = [
      ['initiators', initiators, ids.organisations, FILES.organisations],
      ['places', places, ids.places, FILES.places],
      ['themes', ownThemes, themes, FILES.vocabulary],
      ['audiences', ownAudiences, audiences, FILES.vocabulary],
    ] as const;
    return [
      ...fields.flatMap(([field, values, known, file]) =>
        values.flatMap((id, index) =>
          unknown(item, ['properties', field, index], `${field}[${index}]`, id, known, file),
        ),
      ),
      ...roles.flatMap(({ organisation }, index) =>
        unknown(
          item,
          ['properties', 'roles', index, 'organisation'],
          `roles[${index}].organisation`,
          organisation,
          ids.organisations,
          FILES.organisations,
        ),
      ),
    ];
  });
  const holders = items.places.flatMap((item) => {
    const { within, spans = [], neighbours = [] } = item.value.properties;
    // 03000, the Walloon Region, holds communes but is not itself a place of the map.
    const inside = within && !/^0\d000$/.test(within) ? [within] : [];
    const look = (path: (string | number)[], field: string, id: string) =>
      unknown(item, ['properties', ...path], field, id, ids.places, FILES.places);
    return [
      ...inside.flatMap((id) => look(['within'], 'within', id)),
      ...spans.flatMap((id, index) => look(['spans', index], `spans[${index}]`, id)),
      ...neighbours.flatMap((id, index) => look(['neighbours', index], `neighbours[${index}]`, id)),
    ];
  });
  const communes = new Set(
    items.places
      .filter(({ value: { properties } }) => properties.level === 'commune')
      .map(({ value }) => value.id),
  );
  // A fiche may go at the desk, where nobody edits the glossary: that is told, and refuses nothing.
  const usesOfTerms = items.glossary.flatMap((item) =>
    (lacksFiches(items) ? [] : item.value.uses).flatMap(({ fiche }, index) =>
      unknown(
        item,
        ['uses', index, 'fiche'],
        `uses[${index}].fiche`,
        fiche,
        ids.fiches,
        FILES.initiatives,
      ).map((found): Problem => ({ ...found, severity: 'warning' })),
    ),
  );
  const landmarks = items.landmarks.flatMap((item) =>
    unknown(
      item,
      ['properties', 'commune'],
      'commune',
      item.value.properties.commune,
      communes,
      FILES.places,
    ),
  );
  const used = new Set(
    items.initiatives.flatMap(({ value: { properties } }) => [
      ...properties.initiators,
      ...properties.roles.map(({ organisation }) => organisation),
    ]),
  );
  const unused = unread.has(FILES.initiatives)
    ? []
    : items.organisations
        .filter(({ value }) => !used.has(value.id))
        .map((item) =>
          problem('unused', item.file, {
            severity: 'warning',
            feature: item.name,
            line: item.line(['id']),
            found: item.value.id,
          }),
        );
  return [
    ...duplicates([items.approaches, items.challenges, items.initiatives]),
    ...duplicates([items.organisations]),
    ...duplicates([items.places]),
    ...duplicates([items.landmarks]),
    ...duplicates([items.outlines]),
    ...duplicates([items.waters]),
    ...duplicates([items.basemaps]),
    ...duplicates([items.columns]),
    ...duplicates([items.glossary]),
    ...lists,
    ...holders,
    ...usesOfTerms,
    ...landmarks,
    ...unused,
  ];
}
