import { existsSync } from 'node:fs';

/**
 * Throws, with what to do, where a folder holds no built site.
 * @param script that builds it
 */
export function needSite(folder: string, script = 'build'): void {
  if (existsSync(`${folder}/index.html`)) return;
  throw new Error(`There is no built site in ${folder}: run "npm run ${script}" first.`);
}
