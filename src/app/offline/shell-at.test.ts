import { describe, expect, it } from 'vitest';
import { shellAt } from './shell-at.ts';

const INDEX = '<html data-root="./"><link href="./icon.svg"><script src="./assets/a.js"></script>';

describe('shellAt', () => {
  it('names the files of the root from the top of the host, at whatever depth it is shown', async () => {
    const shell = await shellAt(new Response(INDEX), '/kaart/');
    expect(await shell.text()).toBe(
      '<html data-root="/kaart/"><link href="/kaart/icon.svg"><script src="/kaart/assets/a.js"></script>',
    );
  });

  it('keeps the headers that protect, not those of the length of the file', async () => {
    const headers = { 'Content-Security-Policy': "default-src 'none'", 'Content-Length': '12' };
    const shell = await shellAt(new Response(INDEX, { headers }), '/');
    expect(shell.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(shell.headers.has('Content-Length')).toBe(false);
  });
});
