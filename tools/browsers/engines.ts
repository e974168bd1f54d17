import { CHROMIUM } from './bring-chromium.ts';
import { bringEngine } from './bring-engine.ts';
import { FIREFOX } from './firefox.ts';
import { WEBKIT } from './webkit.ts';

/** A browser engine that the tests know. */
export interface Engine {
  readonly name: string;
  /** Sees that it is here and gives its path; throws, with what to do, where it cannot be had. */
  readonly bring: () => string;
}

export const ENGINES: readonly Engine[] = [
  { name: 'Chromium', bring: () => bringEngine(CHROMIUM) },
  { name: 'Firefox', bring: () => bringEngine(FIREFOX) },
  { name: 'WebKit', bring: () => bringEngine(WEBKIT) },
];

/** Which engines are here, or could be brought, and a line on each for the end of the tests. */
export function bringEngines(engines: readonly Engine[]) {
  const [here, words] = [new Set<string>(), [] as string[]];
  for (const { name, bring } of engines) {
    try {
      words.push(`Engine: ${name}, ${bring()}`);
      here.add(name);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      words.push(`Engine NOT tried: ${name}. ${why}`);
    }
  }
  return { here, words, isEvery: here.size === engines.length };
}
