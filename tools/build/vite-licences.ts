import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LICENCE = /^(licen[cs]es?|copying)(\.|-|$)/i;
/** The package that a module of a build is from, with its folder. */
const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/** The texts of the licences of a package; some keep each in a file of a folder (REUSE, reuse.software). */
function licenceTexts(folder: string, spdx: string): readonly string[] {
  const [found] = readdirSync(folder).filter((name) => LICENCE.test(name));
  if (found === undefined) return [];
  const path = join(folder, found);
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8').trim()];
  return readdirSync(path)
    .filter((name) => spdx.includes(name.replace(/\.\w+$/, '')))
    .map((name) => readFileSync(join(path, name), 'utf8').trim());
}

/**
 * Lists the packages that are shipped, each with its licence: what Vite does itself (`build.license`)
 * but for packages that keep their licences in a folder, on which that breaks off.
 */
export function licences(fileName: string): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const entries = new Map<string, string>();
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      for (const id of modules) {
        const [, folder, name] = (id.startsWith('\0') ? null : PACKAGE.exec(id)) ?? [];
        if (folder === undefined || name === undefined || entries.has(name)) continue;
        const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
        const { version = '0.0.0', license: spdx = '' } = manifest;
        const texts = licenceTexts(folder, spdx);
        entries.set(name, [`## ${name} - ${version} (${spdx})`, ...texts].join('\n\n'));
      }
      const all = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
      const head = '# Licences\n\nWhat others made, and this site is built with:';
      this.emitFile({ type: 'asset', fileName, source: `${[head, ...all].join('\n\n')}\n` });
    },
  };
}
