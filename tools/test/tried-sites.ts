import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const folderOf = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/.cache/sites/${name}`, import.meta.url));

/** A build that was not told its address. */
export const PLAIN = folderOf('plain');

/** A build that was told a public address, at the root of a host. */
export const TOLD = folderOf('told');
export const TOLD_ADDRESS = 'http://kaart.example:4175/';

/**
 * Builds the site in the ways that others may, beside the one in `dist`; throws where that fails, or
 * where a link within leads nowhere.
 */
export async function buildTriedSites(): Promise<void> {
  for (const [folder, address] of [
    [PLAIN, ''],
    [TOLD, TOLD_ADDRESS],
  ] as const) {
    const run = execa({ preferLocal: true, env: { SITE_URL: address }, stderr: 'inherit' });
    await run('vite', ['build', '--outDir', folder, '--emptyOutDir']);
    await run('tsx', ['tools/service-worker.ts', folder]);
    await run({ stdout: 'inherit' })('tsx', ['tools/check-pages.ts', '--links-only', folder]);
  }
}
