import { describe, expect, it } from 'vitest';
import { shellAt } from './shell-at.ts';

const INDEX =
  '<html lang="nl" data-root="./"><link href="./app.nl.webmanifest"><script src="./assets/a.js"></script>';
const ADDRESS = new URL('https://example.org/kaart/fr/fiche/calame/');

describe('shellAt', () => {
  it('names the files of the root from the top of the host, in the language of the address', async () => {
    const shell = await shellAt(new Response(INDEX), '/kaart/', ADDRESS);
    expect(await shell.text()).toBe(
      '<html lang="fr" data-root="/kaart/"><link href="/kaart/app.fr.webmanifest"><script src="/kaart/assets/a.js"></script>',
    );
  });

  it('keeps the headers that protect, not those of the length of the file', async () => {
    const headers = { 'Content-Security-Policy': "default-src 'none'", 'Content-Length': '12' };
    const shell = await shellAt(new Response(INDEX, { headers }), '/kaart/', ADDRESS);
    expect(shell.headers.get('Content-Security-Policy')).toBe("default-src 'none'");
    expect(shell.headers.has('Content-Length')).toBe(false);
  });
});
