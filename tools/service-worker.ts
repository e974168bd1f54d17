import { writeServiceWorker } from './write-service-worker.ts';

await writeServiceWorker(process.argv[2] ?? 'dist');
