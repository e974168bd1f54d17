import { gpx, kmlWithFolders, type Folder } from '@tmcw/togeojson';
import type { Document, Element } from '@xmldom/xmldom';
import type { Feature } from 'geojson';
import { problem, type Problem } from '../../problems/problems.ts';
import type { Part } from '../rows.ts';
import { partOfThings, type Thing } from './records.ts';
import { childrenOf, elementsOf, readXml } from './xml.ts';

interface Read {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** What KML itself calls so; a field of somebody's own of that name would stand in its place. */
const OWN_NAMES = new Set([
  'name',
  'description',
  'address',
  'phoneNumber',
  'Snippet',
  'visibility',
  'open',
  'timespan',
  'timestamp',
  'styleUrl',
  'folder',
]);

/** Takes out what is for the eye alone, and gives fields of somebody's own names of their own. */
function tidied(document: Document): Document {
  for (const name of ['Style', 'StyleMap', 'styleUrl', 'LookAt', 'Camera', 'Region']) {
    for (const one of elementsOf(document, name)) one.parentNode?.removeChild(one);
  }
  const shown = new Map(
    elementsOf(document, 'SimpleField').flatMap((field) => {
      const [label] = childrenOf(field, 'displayName');
      const text = label?.textContent?.trim() ?? '';
      return text === '' ? [] : [[field.getAttribute('name') ?? '', text] as const];
    }),
  );
  for (const kind of ['Data', 'SimpleData']) {
    for (const field of elementsOf(document, kind)) {
      const name = field.getAttribute('name') ?? '';
      const label = (kind === 'SimpleData' ? shown.get(name) : undefined) ?? name;
      field.setAttribute('name', OWN_NAMES.has(label) ? `${label} (2)` : label);
    }
  }
  return document;
}

/** KML without a prefix before its names, which its reader does not know. */
function withoutPrefix(text: string): string {
  const prefix = /<([A-Za-z_][\w.-]*):kml[\s>]/.exec(text.slice(0, 20_000))?.[1];
  return prefix === undefined
    ? text
    : text
        .replaceAll(`<${prefix}:`, '<')
        .replaceAll(`</${prefix}:`, '</')
        .replaceAll(`xmlns:${prefix}=`, 'xmlns=');
}

const textOf = (value: unknown): unknown => {
  const inner = (value as { value?: unknown } | null)?.value;
  // A description that is HTML comes as an object: its text is what is said.
  return typeof inner === 'string' ? inner : value;
};

/** A placemark with its folder and its time as columns; what says how it looks is left out. */
function thingOf(
  { id, properties, geometry }: Feature<Feature['geometry'] | null>,
  folder: string,
): Thing {
  const { timespan, timestamp, ...rest } = (properties ?? {}) as Record<string, unknown>;
  const { begin = '', end = '' } = (timespan ?? {}) as { begin?: string; end?: string };
  const said = Object.entries(rest)
    .filter(([key]) => !/^(visibility|open|@geometry-type|styleHash|styleMapHash)$/.test(key))
    .map(([key, value]) => [key, textOf(value)] as const);
  return {
    geometry: geometry ?? null,
    properties: {
      ...Object.fromEntries(said),
      ...(typeof id === 'string' && id !== '' ? { id } : {}),
      ...(folder === '' ? {} : { folder }),
      ...(timespan === undefined ? {} : { begin, end }),
      ...(typeof timestamp === 'string' ? { when: timestamp } : {}),
    },
  };
}

function* thingsIn(
  children: readonly (Folder | Feature<Feature['geometry'] | null>)[],
  path: string,
): Generator<Thing> {
  for (const child of children) {
    if (child.type === 'folder') {
      const name = typeof child.meta.name === 'string' ? child.meta.name.trim() : '';
      yield* thingsIn(child.children, name === '' ? path : name);
    } else yield thingOf(child, path);
  }
}

/** What two placemarks of one thing of ours differ in. */
const OF_EACH = new Set(['id', 'place']);

/** Whether placemarks are as we write them: one for each place of an initiative. */
const isOurs = ({ properties }: Thing) =>
  ['initiators', 'period', 'place', 'id'].every((key) => key in (properties as object));

const sameThing = (one: Thing, other: Thing) => {
  const [a, b] = [one.properties, other.properties] as Record<string, unknown>[];
  return Object.keys({ ...a, ...b }).every((key) => OF_EACH.has(key) || a?.[key] === b?.[key]);
};

/** Placemarks of ours that are one initiative at several places, as one at all of them. */
function together(things: readonly Thing[]): readonly Thing[] {
  if (!things.every(isOurs)) return things;
  return things.reduce<Thing[]>((all, one) => {
    const last = all.at(-1);
    if (!last || !sameThing(last, one)) return [...all, one];
    const geometries = [last, one].flatMap(
      ({ geometry }) => (geometry as { geometries?: unknown[] } | null)?.geometries ?? [geometry],
    );
    return [...all.slice(0, -1), { ...last, geometry: { type: 'GeometryCollection', geometries } }];
  }, []);
}

/** What a link in KML leads to, which is not in the file itself. */
const linkOf = (link: Element) => elementsOf(link, 'href')[0]?.textContent?.trim() ?? '';

/**
 * The placemarks of KML, the folder and time of each as columns; links to other files are told.
 * @throws XmlError
 */
export function readKml(text: string, file: string): Read {
  const document = tidied(readXml(withoutPrefix(text)));
  const problems = elementsOf(document, 'NetworkLink').map((link) =>
    problem('remoteLayer', file, {
      severity: 'warning',
      feature: childrenOf(link, 'name')[0]?.textContent?.trim() ?? '',
      found: linkOf(link),
    }),
  );
  for (const link of elementsOf(document, 'NetworkLink')) link.parentNode?.removeChild(link);
  const { children } = kmlWithFolders(document);
  return { parts: partOfThings(together([...thingsIn(children, '')])), problems };
}

/**
 * The waypoints, routes and tracks of GPX.
 * @throws XmlError
 */
export function readGpx(text: string): Read {
  const { features } = gpx(readXml(text));
  const things = features.map(({ properties, geometry }) => {
    const {
      coordinateProperties: _,
      _gpxType,
      ...rest
    } = (properties ?? {}) as Record<string, unknown>;
    return { properties: rest, geometry };
  });
  return { parts: partOfThings(things), problems: [] };
}
