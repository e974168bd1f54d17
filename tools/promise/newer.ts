import data from '@mdn/browser-compat-data/forLegacyNode';
import type { Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { isLater, PROMISE } from './promise.ts';

/** What scripts call that a promised browser does not have, by the name that holds it. */
export interface Newer {
  /** Whether the thing itself is not there: a class, or what stands on its own. */
  readonly isWhole: boolean;
  /** What of it is not there; what an interface gives by itself is called `name_static`. */
  readonly members: ReadonlySet<string>;
}

/** Those that a promise speaks of, with the phones of the same name. */
const BROWSERS = Object.entries(PROMISE).map(([name, version]) => ({
  names: {
    chrome: ['chrome', 'chrome_android'],
    firefox: ['firefox'],
    safari: ['safari', 'safari_ios'],
  }[name as keyof typeof PROMISE] as readonly (keyof typeof data.browsers)[],
  version,
}));

/** Whether a browser of this version has it, by its own name, with no switch to turn. */
function has(statement: SupportStatement | undefined, version: string, prefixes = false): boolean {
  const all = [statement ?? []].flat();
  return all.some(
    ({ version_added: added, version_removed: removed, prefix, alternative_name: other, flags }) =>
      typeof added === 'string' &&
      !isLater(added.replace('≤', ''), version) &&
      (typeof removed !== 'string' || isLater(removed, version)) &&
      (other ?? flags) === undefined &&
      (prefixes || prefix === undefined),
  );
}

/** @param prefixes whether `-webkit-…` counts as having it: in CSS, where the build writes that too */
function isNewer({ __compat: compat }: Identifier, prefixes = false): boolean {
  if (!compat) return false;
  return BROWSERS.some(({ names, version }) =>
    names.some((name) => !has(compat.support[name], version, prefixes)),
  );
}

/** The names below one of the tables. */
function membersOf(holder: Identifier): [string, Identifier][] {
  return Object.entries(holder).filter(
    ([name]) => name !== '__compat' && !name.endsWith('_event'),
  ) as [string, Identifier][];
}

function newerIn(holder: Identifier): Newer {
  const members = membersOf(holder).filter(([, one]) => isNewer(one));
  return { isWhole: isNewer(holder), members: new Set(members.map(([name]) => name)) };
}

/**
 * All that a promised browser lacks, by name: interfaces (`Element`), built-ins (`Array`,
 * `Intl.Segmenter`), and under `Window` what stands on its own (`requestIdleCallback`).
 * Source: the browser compatibility data of MDN.
 */
export function newerThings(): ReadonlyMap<string, Newer> {
  const builtins = membersOf(data.javascript.builtins!);
  const intl = membersOf(data.javascript.builtins!.Intl!).map(
    ([name, one]) => [`Intl.${name}`, one] as const,
  );
  const all = [...membersOf(data.api), ...builtins, ...intl];
  return new Map(
    all
      .map(([name, one]) => [name, newerIn(one)] as const)
      .filter(([, { isWhole, members }]) => isWhole || members.size > 0),
  );
}

/** What of CSS each promised browser has, by its names; the same source. */
export function promisedCss() {
  const namesOf = (holder: Identifier | undefined) =>
    membersOf(holder ?? {})
      .filter(([, one]) => !isNewer(one, true))
      .map(([name]) => name);
  const { 'at-rules': atRules, properties, selectors } = data.css;
  return {
    atRules: namesOf(atRules),
    properties: namesOf(properties),
    selectors: namesOf(selectors),
  };
}
