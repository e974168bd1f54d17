import { LANGUAGES } from '../../domain/languages.ts';
import type { Evidence } from '../../domain/model.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { FILES, lacksFiches, type Item, type Items } from '../schemas/items.ts';
import type { SourceInitiative } from '../schemas/source-schemas.ts';
import { closest } from './closest.ts';

type Path = (string | number)[];
type Given = Omit<Evidence, 'basis'> & { basis: string };

interface Linked {
  item: Item<unknown>;
  id: string;
  base: Path;
  links: readonly { to: string; footnote?: number | undefined }[];
}

function evidence(item: Item<unknown>, path: Path, field: string, given: Given): Problem[] {
  const at = { feature: item.name, field, line: item.line(path) };
  const reasoned = given.reason && LANGUAGES.every((one) => given.reason![one].trim() !== '');
  if (given.basis === 'editorial' && !reasoned) return [problem('reason', item.file, at)];
  if (given.basis === 'footnote' && given.footnote === undefined) {
    return [problem('footnote', item.file, at)];
  }
  return [];
}

function drawsOn(item: Item<SourceInitiative>, items: Items, linked: readonly Linked[]): Problem[] {
  const { id, properties } = item.value;
  const { ids, unread } = items;
  if (properties.drawsOn.length === 0) {
    const line = item.line(['properties', 'drawsOn']);
    // A map that sorts by nothing has nothing to draw on; one without a guide may not know it of each.
    if (ids.approaches.size === 0) return [];
    const severity = items.guide?.value === null ? 'warning' : 'error';
    const at = { severity, feature: item.name, field: 'drawsOn', line } as const;
    return [problem('noApproach', item.file, at)];
  }
  return properties.drawsOn.flatMap((link, index) => {
    const path: Path = ['properties', 'drawsOn', index];
    const field = `drawsOn[${index}]`;
    const found: Problem[] = evidence(item, path, field, link as Given);
    const line = item.line([...path, 'approach']);
    if (!ids.approaches.has(link.approach) && !unread.has(FILES.approaches)) {
      found.push(
        problem('unknownId', item.file, {
          feature: item.name,
          field: `${field}.approach`,
          line,
          found: link.approach,
          hint: closest(link.approach, ids.approaches),
        }),
      );
    } else if (link.basis === 'footnote' && link.footnote !== undefined) {
      const carrier = link.on ?? id;
      const target = link.on === undefined ? link.approach : id;
      const fiche = linked.find((one) => one.id === carrier);
      const stands = fiche?.links.some(
        ({ to, footnote }) => to === target && footnote === link.footnote,
      );
      if (fiche && !stands) {
        found.push(
          problem('footnoteLink', item.file, {
            feature: item.name,
            field,
            line,
            found: link.footnote,
            hint: carrier,
          }),
        );
      }
    }
    return found;
  });
}

/** Links between fiches: that they lead somewhere else, and carry what their basis needs. */
export function checkLinks(items: Items): Problem[] {
  const plain = [...items.approaches, ...items.challenges];
  const linked: Linked[] = [
    ...plain.map((item) => ({ item, id: item.value.id, base: [], links: item.value.links })),
    ...items.initiatives.map((item) => ({
      item,
      id: item.value.id,
      base: ['properties'],
      links: item.value.properties.links,
    })),
  ];
  const someUnread = lacksFiches(items);
  const links = linked.flatMap(({ item, id, base, links: own }) =>
    own.flatMap((link, index) => {
      const path = [...base, 'links', index];
      const at = {
        feature: item.name,
        field: `links[${index}].to`,
        line: item.line([...path, 'to']),
        found: link.to,
      };
      const found = evidence(item, path, `links[${index}]`, link as unknown as Given);
      if (link.to === id) found.push(problem('selfLink', item.file, at));
      else if (!items.ids.fiches.has(link.to) && !someUnread) {
        found.push(
          problem('unknownId', item.file, { ...at, hint: closest(link.to, items.ids.fiches) }),
        );
      }
      return found;
    }),
  );
  return [...links, ...items.initiatives.flatMap((item) => drawsOn(item, items, linked))];
}
