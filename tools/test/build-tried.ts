import { execa } from 'execa';
import { writeServiceWorker } from '../build/write-service-worker.ts';
import { writePicturedData } from './pictured-data.ts';
import { PICTURED, PICTURED_DATA, PLAIN, TOLD, TOLD_ADDRESS } from './tried-sites.ts';

// The site as others may build it, beside the one in `dist`; fails where a link within leads nowhere.
await writePicturedData(PICTURED_DATA);
for (const [folder, env] of [
  [PLAIN, { SITE_URL: '' }],
  [TOLD, { SITE_URL: TOLD_ADDRESS }],
  [PICTURED, { SITE_URL: TOLD_ADDRESS, GUIDE: PICTURED_DATA }],
] as const) {
  const run = execa({ preferLocal: true, env, stderr: 'inherit' });
  await run('vite', ['build', '--outDir', folder, '--emptyOutDir']);
  await writeServiceWorker(folder);
  await run({ stdout: 'inherit' })('tsx', ['tools/check-pages.ts', '--links-only', folder]);
}
