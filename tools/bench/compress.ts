import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const TEXT = /\.(html|m?js|css|json|geojson|svg|csv|xml|txt)$/;

/** Writes the gzipped form of every text of a folder beside it, for `serveFolder`. */
export function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 6 }));
  }
}
