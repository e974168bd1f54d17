import type { Locator } from '@playwright/test';
import { decode } from 'fast-png';
import decodeQR from 'qr/decode.js';

/** What a phone reads from the QR code that is on the screen. */
export async function readCode(code: Locator): Promise<string> {
  const { width, height, data, channels } = decode(await code.screenshot());
  if (!(data instanceof Uint8Array)) throw new Error('A screenshot has 8 bits a channel.');
  return decodeQR(
    { width, height, data },
    { format: channels === 4 ? 'RGBA' : 'RGB', timeLimit: 5000 },
  );
}
