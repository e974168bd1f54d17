import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Key, type WebElement } from 'selenium-webdriver';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embedCode } from '../../src/present/embed/embed-code.ts';
import { drawPicture } from '../../tools/pictures/drawn-pictures.ts';
import { hostPage } from '../host-page.ts';
import { heldSite, type HeldSite } from './held-site.ts';
import { openWindow, type Window } from './webkit.ts';

// What a person does first, in the engine of Safari: one window, one act after the other.
let site: HeldSite;
let window_: Window;

beforeAll(async () => {
  site = await heldSite();
  window_ = await openWindow();
});

afterAll(async () => {
  await window_.close();
  site.close();
});

const at = (path: string) => `${site.address}${path}`;
const search = () => window_.driver.executeScript<string>('return location.search');
const keys = (...all: readonly string[]) =>
  window_.driver
    .actions()
    .sendKeys(...all)
    .perform();
const focus = (selector: string) =>
  window_.until(
    `(() => { const one = document.querySelector(${JSON.stringify(selector)}); one?.focus(); return one !== null && document.activeElement === one; })()`,
  );

/** Opens the map and waits for all that comes after it. */
async function openMap(path = 'nl/'): Promise<void> {
  await window_.open(at(path));
  await window_.until(
    `document.querySelector('.map-controls button') && document.querySelector('.thumb-from') && document.querySelector('.marker')`,
  );
}

/** Drags a thumb of the years, whose field is as wide as all of them. @param by pixels to the right */
async function dragThumb(selector: string, by: number): Promise<void> {
  const { x, y, width, height } = await window_.driver.executeScript<DOMRect>(
    `return document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`,
  );
  const [left, top] = [Math.round(x + width - 7), Math.round(y + height / 2)];
  await window_.driver
    .actions()
    .move({ x: left, y: top })
    .press()
    .move({ x: left + Math.round(by / 2), y: top, duration: 120 })
    .move({ x: left + by, y: top, duration: 120 })
    .release()
    .perform();
}

/** Notes the files that the page hands out, instead of saving them. */
const NOTE_FILES = `window.handed = []; URL.createObjectURL = (blob) => { window.handed.push([blob.type, blob.size]); return 'about:blank#x'; };
  HTMLAnchorElement.prototype.click = function () { if (!this.download) this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); };`;

test('what is typed before the app is there is asked by it', async () => {
  const release = site.hold();
  await window_.driver.get(at('nl/'));
  await window_.until(`document.querySelector('.first .ask input')`);
  const field = await window_.until<WebElement>(
    `[...document.querySelectorAll('.first .ask input')].find((one) => one.getClientRects().length > 0)`,
  );
  await field.sendKeys('samen');
  release();
  await window_.until(`document.querySelector('[data-alive] .ask input')?.value === 'samen'`);
});

test('an approach is ticked, and the back button takes that back', async () => {
  await openMap();
  await window_.press('.facet label', 'Community organizing');
  await window_.until(`location.search.includes('approach=community-organizing')`);
  await window_.until(`document.querySelectorAll('.results .result').length < 19`);
  await window_.driver.navigate().back();
  await window_.until(`!location.search.includes('approach')`);
  await window_.until(`document.querySelectorAll('.results .result').length === 19`);
});

test('the years are set by key, and by dragging', async () => {
  await openMap();
  await focus('.thumb-from');
  await keys(Key.ARROW_RIGHT);
  await window_.until(`/years=/.test(location.search)`);
  const before = await search();
  await dragThumb('.thumb-to', -300);
  await window_.until(`location.search !== ${JSON.stringify(before)}`);
  expect(await search()).toMatch(/years=\d{4}-20(0|1)\d/);
});

test('a place is named, and what is near it comes', async () => {
  await openMap();
  await window_.press('.ask input');
  await keys(...'elsene');
  await window_.press('[role="option"]', 'Elsene');
  await window_.until(`/near=/.test(location.search)`);
  await window_.until(`document.querySelector('.near-answer')?.textContent.includes('Elsene')`);
});

test('a fiche opens from the list, and closes', async () => {
  await openMap();
  await window_.press('.results a', 'Journal intime');
  await window_.until(`document.querySelector('.sheet .fiche-section')`);
  await window_.press('.fiche .close');
  await window_.until(`!document.querySelector('.fiche')`);
});

test('a fiche opens from the map', async () => {
  await openMap('nl/?near=21012');
  await window_.press('.marker');
  await window_.until(`document.querySelector('.sheet h2, .sheet h1')`);
});

test('the map grows and shrinks', async () => {
  await openMap();
  const width = `document.querySelector('.area-region').getBoundingClientRect().width`;
  const first = await window_.until<number>(width);
  await window_.press('.map-controls button', '+');
  const grown = await window_.until<number>(`${width} > ${first} * 1.2 && ${width}`);
  // A key during the move is not heard.
  await window_.until(`!document.querySelector('.leaflet-zoom-anim')`);
  await focus('.map-canvas');
  await keys('-');
  await window_.until(`${width} < ${grown} / 1.2`);
});

test('the language changes and the view stays', async () => {
  await openMap('nl/?approach=gezondheid');
  await window_.press('.languages a', 'FR');
  await window_.until(
    `location.pathname.endsWith('/fr/') && document.documentElement.lang === 'fr'`,
  );
  expect(await search()).toBe('?approach=gezondheid');
  await window_.until(
    `document.querySelector('.panel').textContent.includes('Santé communautaire')`,
  );
});

test('the matrix is walked by arrows', async () => {
  await window_.open(at('nl/matrix/'));
  await focus('.matrix [tabindex="0"]');
  await keys(Key.ARROW_DOWN, Key.ARROW_RIGHT);
  await window_.until(
    `document.activeElement.dataset.row === '2' && document.activeElement.dataset.column === '1'`,
  );
});

test('the meeting is led by keys', async () => {
  await window_.open(at('nl/present/'));
  const title = `document.querySelector('.stage .slide h1')?.textContent`;
  const first = await window_.until<string>(title);
  await keys(Key.ARROW_RIGHT);
  await window_.until(`${title} && ${title} !== ${JSON.stringify(first)}`);
  await keys(Key.ARROW_LEFT);
  await window_.until(`${title} === ${JSON.stringify(first)}`);
  await keys(Key.ESCAPE);
  await window_.until(`!document.querySelector('.stage')`);
});

test('a key shows the QR code of the view', async () => {
  await openMap('nl/?years=2008-2012');
  await keys('q');
  await window_.until(
    `document.querySelector('[role="dialog"] .qr, dialog .qr, [role="img"][aria-label*="QR"]')`,
  );
});

test('the view is saved as a picture, PNG and SVG', async () => {
  await openMap();
  await window_.driver.executeScript(NOTE_FILES);
  await window_.press('.actions button', 'Deel');
  await window_.press('[role="dialog"] button, dialog button', 'Afbeelding');
  for (const kind of ['PNG', 'SVG']) {
    await window_.press('[role="dialog"] button, dialog button', `Bewaar als ${kind}`);
    const type = kind === 'PNG' ? 'image/png' : 'image/svg+xml';
    const size = await window_.until<number>(
      `window.handed.find(([type]) => type.startsWith(${JSON.stringify(type)}))?.[1]`,
    );
    expect(size).toBeGreaterThan(10_000);
  }
});

test('the frame in another site tells how high it is, and grows so', async () => {
  const code = embedCode({
    address: at('nl/embed/?list=1'),
    title: 'Kaart',
    width: null,
    height: 300,
    grows: true,
  });
  const host = await hostPage(code);
  try {
    await window_.driver.get(`http://127.0.0.1:${host.port}/`);
    await window_.until(`document.querySelector('iframe')?.getBoundingClientRect().height > 600`);
    // Its driver waits for ever where a page is left for the site of the frame in it.
    await window_.driver.get('about:blank');
  } finally {
    host.close();
  }
});

test('a file of one’s own is shown on the map', async () => {
  const file = join(tmpdir(), 'buurt.csv');
  writeFileSync(
    file,
    'title,place,period\nBuurtkeuken,Anderlecht,2020/..\nPluktuin,Elsene,2021/..\n',
  );
  await openMap();
  await window_.press('.actions button', 'Deel');
  await window_.press('[role="dialog"] button, dialog button', 'Andere');
  const input = await window_.until<WebElement>(`document.querySelector('input[type="file"]')`);
  await input.sendKeys(file);
  await window_.until(`location.search.includes('data=file')`);
  await window_.press('.gate button', 'Toon op de kaart');
  await window_.until(
    `[...document.querySelectorAll('.result')].some((one) => one.textContent.includes('Buurtkeuken'))`,
  );
});

test('the desk takes a new initiative, takes it back, and hands out the changes', async () => {
  await window_.open(at('nl/edit/'));
  await window_.driver.executeScript(NOTE_FILES);
  await window_.press('a', '+ Nieuw initiatief');
  const title = await window_.until<WebElement>(
    `[...document.querySelectorAll('label')].find((one) => one.textContent.includes('Titel in het Nederlands'))?.control`,
  );
  await title.sendKeys('Buurtkeuken De Pan');
  await window_.press('main button', 'Begin');
  const french = `document.querySelector('#field-title-fr')`;
  await (await window_.until<WebElement>(french)).sendKeys('La Casserole');
  await window_.press('main button', 'Ongedaan maken');
  await window_.until(`${french}.value !== 'La Casserole'`);
  await window_.press('main button', 'Opnieuw');
  await window_.until(`${french}.value === 'La Casserole'`);
  await window_.press('main a', 'Je wijzigingen');
  await window_.press('main button', 'Bewaar het bestand');
  await window_.until(`window.handed.length > 0`);
});

test('the desk turns a photograph of a telephone upright and takes out where it was taken', async () => {
  const file = join(tmpdir(), 'telefoon.jpg');
  const size = { width: 1500, height: 1000 } as const;
  writeFileSync(file, await drawPicture({ ...size, ground: '#5b7f4b', sun: '#d99a2b' }, true));
  await window_.open(at('nl/edit/#organisation/fdss/pictures'));
  const input = await window_.until<WebElement>(`document.querySelector('.picture-drop input')`);
  await input.sendKeys(file);
  await window_.until(
    `document.querySelector('[data-field="pictures"] [role="status"]')?.textContent.includes('klaar')`,
  );
  const draft = await window_.driver.executeScript<string>(
    `return localStorage.getItem('gemeenschapskaart.draft')`,
  );
  const [, base64 = ''] = /data:image\/jpeg;base64,([^"]+)/.exec(draft) ?? [];
  const picture = sharp(Buffer.from(base64, 'base64'));
  const { width, height, exif } = await picture.metadata();
  expect([width, height, exif]).toEqual([1280, 853, undefined]);
  // The sun is at the left top, as it was drawn.
  const [red = 0, , blue = 0] = await picture
    .extract({ left: 320, top: 256, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect(red).toBeGreaterThan(blue + 60);
});

test('after one visit all works without network', async () => {
  const own = await heldSite();
  await window_.open(`${own.address}nl/privacy/`);
  await window_.until(`document.querySelector('.kept[data-kept="kept"]')`);
  own.close();
  await window_.open(`${own.address}fr/fiche/calame/`);
  await window_.until(`document.querySelector('main h1')?.textContent.includes('Calame')`);
  await window_.open(`${own.address}nl/`);
  await window_.until(`document.querySelectorAll('.results .result').length === 19`);
});

test('on a dark system the map is dark', async () => {
  const dark = await openWindow(true);
  try {
    await dark.open(at('nl/'));
    const [r] = await dark.until<number[]>(
      `getComputedStyle(document.querySelector('.panel')).backgroundColor && getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)`,
    );
    expect(r).toBeLessThan(60);
  } finally {
    await dark.close();
  }
});
