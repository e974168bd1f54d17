import { clientsClaim } from 'workbox-core';
import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { LANGUAGES } from '../../domain/languages.ts';
import { shellAt } from './shell-at.ts';
import { smallestPicture } from './smallest-picture.ts';

/** What the worker uses of its own world; the types of the page's are another. */
declare const self: {
  __WB_MANIFEST: readonly PrecacheEntry[];
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

const SHELL = 'index.html';

// A person's question stands in the address; the file that answers is the same for all.
precacheAndRoute([...self.__WB_MANIFEST], { ignoreURLParametersMatching: [/^/] });

const { pathname } = new URL(self.registration.scope);

/** Every other address of the app opens the same page, of the same version as all that is kept. */
registerRoute(
  new NavigationRoute(
    async ({ request, url }) => {
      const shell = await matchPrecache(SHELL);
      return shell ? shellAt(shell, pathname, url) : fetch(request);
    },
    {
      allowlist: [new RegExp(`^${pathname.replaceAll('.', '\\.')}(${LANGUAGES.join('|')})(/|$)`)],
      // A feed is no page of the app.
      denylist: [/\.atom$/],
    },
  ),
);

/** What is kept of a picture that is asked for; null for what is none. */
const keptOf = (url: URL) => smallestPicture(url.pathname.slice(pathname.length));

/** A picture is as large as the network lets it be; without one, what is kept of it stands there. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && keptOf(url) !== null,
  async ({ request, url }) => {
    try {
      const answer = await fetch(request);
      if (answer.ok) return answer;
    } catch (error) {
      // Without network that is no fault, as long as something is kept.
      if (!(error instanceof TypeError)) throw error;
    }
    return (await matchPrecache(keptOf(url)!)) ?? Response.error();
  },
);

// A new version waits until somebody asks for it: nothing changes under a person's hands.
self.addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The tab that brought the first version works from it at once.
clientsClaim();
