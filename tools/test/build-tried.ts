import { execa } from 'execa';
import { rmSync } from 'node:fs';
import { writePicturedData } from './pictured-data.ts';
import {
  LEAST,
  LEAST_MAP,
  OTHER,
  OTHER_MAP,
  PICTURED,
  PICTURED_DATA,
  PLAIN,
  TOLD,
  TOLD_ADDRESS,
} from './tried-sites.ts';

// The site as others may build it, beside the one in `dist`; fails where a link within leads nowhere.
await writePicturedData(PICTURED_DATA);
rmSync(LEAST_MAP, { recursive: true, force: true });
await execa('tsx', ['tools/new.ts', LEAST_MAP, '--answers', 'examples/begin/answers.json'], {
  preferLocal: true,
  stdio: 'inherit',
});
for (const [folder, env] of [
  [PLAIN, { SITE_URL: '' }],
  [TOLD, { SITE_URL: TOLD_ADDRESS }],
  [PICTURED, { SITE_URL: TOLD_ADDRESS, GUIDE: PICTURED_DATA }],
  [OTHER, { SITE_URL: '', GUIDE: OTHER_MAP }],
  [LEAST, { SITE_URL: '', GUIDE: LEAST_MAP }],
] as const) {
  const run = execa({ preferLocal: true, env, stderr: 'inherit' });
  await run('vite', ['build', '--outDir', folder, '--emptyOutDir']);
  await run('tsx', ['tools/service-worker.ts', folder]);
  await run({ stdout: 'inherit' })('tsx', ['tools/check-pages.ts', '--links-only', folder]);
}
