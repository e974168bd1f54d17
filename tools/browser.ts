import { bringChromium } from './browsers/bring-chromium.ts';

console.log(`Chromium: ${bringChromium()}`);
