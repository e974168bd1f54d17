import { buildTriedSites } from './tried-sites.ts';

await buildTriedSites();
