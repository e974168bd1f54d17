import { bringChromium } from './browsers/bring-chromium.ts';
import { findChromium } from './browsers/chromium.ts';

bringChromium();
console.log(`Chromium: ${findChromium()}`);
