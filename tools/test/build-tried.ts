import { execa } from 'execa';
import { writeServiceWorker } from '../build/write-service-worker.ts';
import { PLAIN, TOLD, TOLD_ADDRESS } from './tried-sites.ts';

// The site as others may build it, beside the one in `dist`; fails where a link within leads nowhere.
for (const [folder, address] of [
  [PLAIN, ''],
  [TOLD, TOLD_ADDRESS],
] as const) {
  const run = execa({ preferLocal: true, env: { SITE_URL: address }, stderr: 'inherit' });
  await run('vite', ['build', '--outDir', folder, '--emptyOutDir']);
  await writeServiceWorker(folder);
  await run({ stdout: 'inherit' })('tsx', ['tools/check-pages.ts', '--links-only', folder]);
}
