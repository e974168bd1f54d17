import { LANGUAGES } from '../../src/domain/languages.ts';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { injectManifest, type ManifestTransform } from 'workbox-build';
import { SMALLEST } from '../../src/domain/pictures/picture.ts';
import { thisMap } from './vite-map.ts';
import { needSite } from '../serve/need-site.ts';

const OWN_LICENCES = 'sw.licences.txt';
const HEADING = '\n# Service worker\n';

/** All of the site but the pages that the app makes itself, and their pictures for social media. */
const KEPT = [
  'index.html',
  'fetch.html',
  ...LANGUAGES.map((one) => `${one}/index.html`),
  'assets/**',
  'data/**',
  // Of each picture, where there are any, the smallest: it stands for the others without network.
  `{icons/**,pictures/*-${SMALLEST}.webp}`,
  // The sheets of the communes are many, and each is made in the browser as well.
  'print/{index.json,poster-*,handout-*}',
  'icon.svg',
  '*.webmanifest',
  'licences.txt',
];

/** What a file must be, as SRI says it: a page of the network's own in its place is not kept. */
function integrityOf(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

// Some hosts write into the HTML that they send; nobody does into the rest.
const sealed =
  (folder: string): ManifestTransform =>
  (entries) => ({
    manifest: entries.map((entry) =>
      entry.url.endsWith('.html')
        ? entry
        : { ...entry, integrity: integrityOf(`${folder}/${entry.url}`) },
    ),
    warnings: [],
  });

/** Lists what the worker is made of after what the app is made of. */
function appendLicences(folder: string): void {
  const [all, own] = [`${folder}/licences.txt`, `${folder}/${OWN_LICENCES}`];
  const [ofApp = ''] = readFileSync(all, 'utf8').split(HEADING);
  writeFileSync(all, ofApp + HEADING + readFileSync(own, 'utf8').replace(/^# .*\n/, ''));
  rmSync(own);
}

/** Writes the service worker of a built site, with the list of what it keeps on the device. */
export async function writeServiceWorker(folder: string): Promise<void> {
  needSite(folder);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [thisMap()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      license: { fileName: OWN_LICENCES },
      target: 'es2022',
      lib: {
        entry: 'src/app/offline/service-worker.ts',
        // Not every browser takes a module for a service worker.
        formats: ['iife'],
        name: 'serviceWorker',
        fileName: () => 'sw.js',
      },
    },
  });
  appendLicences(folder);
  const worker = `${folder}/sw.js`;
  const { count, size, warnings } = await injectManifest({
    swSrc: worker,
    swDest: worker,
    globDirectory: folder,
    globPatterns: KEPT,
    // What others reuse is for them.
    globIgnores: ['data/pictures/**'],
    dontCacheBustURLsMatching: /^assets\//,
    // A map of thousands has files of megabytes, and is to be had offline too.
    maximumFileSizeToCacheInBytes: 100_000_000,
    manifestTransforms: [sealed(folder)],
  });
  for (const warning of warnings) console.warn(warning);
  console.log(`Kept for offline use: ${count} files, ${(size / 1e6).toFixed(1)} MB unpacked`);
}
