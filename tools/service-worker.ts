import { writeServiceWorker } from './build/write-service-worker.ts';

await writeServiceWorker(process.argv[2] ?? 'dist');
