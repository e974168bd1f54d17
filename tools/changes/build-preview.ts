import { execa } from 'execa';
import { writeServiceWorker } from '../build/write-service-worker.ts';

/** Where a preview is built, to be taken along by the pipeline. */
export const PREVIEW = 'preview';

/** Builds the site with the data of another folder; gives where the preview is to be had. */
export async function buildPreview(data: string, page: string | null): Promise<string> {
  await execa('vite', ['build', '--outDir', PREVIEW, '--emptyOutDir'], {
    preferLocal: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { SITE_URL: '', GUIDE: data },
  });
  await writeServiceWorker(PREVIEW);
  return page === null ? `\`${PREVIEW}/\`` : `[${PREVIEW}](${page})`;
}
