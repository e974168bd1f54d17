import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OF_FORGES = /\.(github\.io|gitlab\.io|codeberg\.page)$/;

/**
 * Writes into a built site what forges ask of it: that nothing is made of it (`.nojekyll`), and where it
 * stands under a name of its own (`CNAME` on GitHub, `.domains` on Codeberg).
 */
export function writeHostMarks(folder: string, address: string | null): void {
  writeFileSync(join(folder, '.nojekyll'), '');
  if (address === null) return;
  const { hostname, pathname } = new URL(address);
  // In a folder of a name, the name is somebody else's to say.
  if (OF_FORGES.test(hostname) || !hostname.includes('.') || pathname !== '/') return;
  for (const name of ['CNAME', '.domains']) writeFileSync(join(folder, name), `${hostname}\n`);
}
