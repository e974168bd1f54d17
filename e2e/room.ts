import { quickChromium } from '../tools/browsers/chromium.ts';
import { SITE_URL } from '../tools/test/tried-sites.ts';

const { args, ...launch } = quickChromium();

/**
 * The site under a name for this computer as others would see it: a site is not always where it was
 * built for.
 */
export const ROOM = SITE_URL.replace('localhost', 'kaart.example');

/** Chromium for which any name ending in `.example` is this computer, as others would see it. */
export const IN_A_ROOM = {
  ...launch,
  args: [...args, '--host-resolver-rules=MAP *.example 127.0.0.1'],
};
