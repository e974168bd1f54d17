import { needSite } from '../tools/serve/need-site.ts';
import { startDev } from '../tools/test/start-dev.ts';
import { PLAIN, SITE_URL, TOLD, TOLD_ADDRESS } from '../tools/test/tried-sites.ts';
import { serveFolder } from '../tools/serve/serve-folder.ts';

/** A site as somebody may have it: how it was built, and where it stands. */
export interface Site {
  /** Where the browser looks at it. */
  readonly root: string;
  /** Where it tells others that it is. */
  readonly given: string;
  readonly close: () => void;
}

function builtSite(folder: string, port: number, base: string) {
  needSite(folder, 'build:tried');
  return serveFolder(folder, port, base);
}

/** What `npm start` serves, at the address that it prints. */
async function started(): Promise<Site> {
  const { root, stop } = await startDev(5273);
  return { root, given: root, close: stop };
}

/** A build without SITE_URL, as looked at on this computer or, by another name, in a room. */
async function plainSite(base: string, isInRoom: boolean): Promise<Site> {
  const { address, close } = await builtSite(PLAIN, 0, base);
  const root = isInRoom ? address.replace('localhost', 'zaal.example') : address;
  return { root, given: root, close };
}

/** A build that was told where it will stand, as looked at on this computer. */
async function toldSite(): Promise<Site> {
  const { port } = new URL(TOLD_ADDRESS);
  const { address, close } = await builtSite(TOLD, Number(port), '/');
  return { root: address, given: TOLD_ADDRESS, close };
}

/** A way in which a site is tried. */
interface Trial {
  readonly name: string;
  readonly serve: () => Promise<Site>;
  /** Whether every kind of view and of step is tried there, or one of each. */
  readonly isFull: boolean;
}

export const SITES: readonly Trial[] = [
  {
    name: 'a plain build at the root, on this computer',
    serve: () => plainSite('/', false),
    isFull: false,
  },
  {
    name: 'a plain build in a folder, on this computer',
    serve: () => plainSite('/wijk/kaart/', false),
    isFull: false,
  },
  {
    name: 'a plain build in a folder with a space, in a room',
    serve: () => plainSite('/mijn%20kaart/', true),
    isFull: true,
  },
  { name: 'a build with SITE_URL at the root', serve: toldSite, isFull: false },
  {
    name: 'a build with SITE_URL in a folder',
    serve: () => Promise.resolve({ root: SITE_URL, given: SITE_URL, close: () => undefined }),
    isFull: false,
  },
  { name: 'npm start', serve: started, isFull: false },
];
