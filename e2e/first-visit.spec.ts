import { expect, test, type Locator, type Page } from './test.ts';
import { askField, faultsOf, open } from './acts.ts';

/** What a first visit needs to be able to do, in how many presses: nobody is there to help. */
const WORDS = {
  nl: {
    now: 'Loopt nu',
    since: 'Sinds 2021',
    present: 'Presenteer',
    print: 'Druk af',
    share: 'Deel',
    site: /^Op je eigen site/,
    health: 'Gezondheid',
    homeless: 'dakloos',
    wrong: 'Klopt dit niet? Wanneer',
    fiches: 'Werkwijzen en uitdagingen',
    handout: 'Anderlecht',
    solid: 'vol: de bundel zegt het',
  },
  fr: {
    now: 'En cours',
    since: 'Depuis 2021',
    present: 'Présenter',
    print: 'Imprimer',
    share: 'Partager',
    site: /^Sur votre site/,
    health: 'Santé communautaire',
    homeless: 'sdf',
    wrong: 'Une erreur ici ? Quand',
    fiches: 'Démarches et enjeux',
    handout: 'Anderlecht',
    solid: 'plein : le recueil le dit',
  },
} as const;

const SCREENS = { laptop: [1366, 768], phone: [390, 844], 'small phone': [360, 640] } as const;

/** Counts what is pressed; typing into a field that has the focus is no press. */
function presses() {
  let count = 0;
  return {
    press: async (what: Locator) => {
      count++;
      await what.click();
    },
    get count() {
      return count;
    },
  };
}

/** The field, ready to be typed into: a slash leads there, and on a phone it is in sight. */
async function type(page: Page, text: string): Promise<void> {
  await askField(page).focus();
  await page.keyboard.type(text);
}

const option = (page: Page, text: string | RegExp) =>
  page.locator('.suggestions [role="option"]').filter({ hasText: text }).first();

for (const language of ['nl', 'fr'] as const) {
  const words = WORDS[language];
  for (const [screen, [width, height]] of Object.entries(SCREENS)) {
    // Each language on one screen, and the answers on the smallest: all four were tried by hand.
    if (screen === (language === 'nl' ? 'phone' : 'laptop')) continue;
    const isPhone = width < 900;
    test.describe(`${language}, ${screen}`, () => {
      test.use({ viewport: { width, height }, hasTouch: isPhone });
      const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
      const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

      test('what can I join in Sint-Joost: 2, and the answers are in sight', async ({ page }) => {
        await open(page, `${language}/`);
        const { press } = presses();
        await type(page, '1210');
        await press(option(page, '1210'));
        await press(button(page, words.now));
        await expect(page).toHaveURL(/near=21014/);
        const first = page.locator('.results-here .result').first();
        await expect(first).toContainText('Calame');
        await expect(first).toBeInViewport({ ratio: 1 });
        const dock = await page.locator('.timeline').boundingBox();
        const box = await first.boundingBox();
        if (isPhone) expect(box!.y + box!.height).toBeLessThanOrEqual(dock!.y);
      });

      if (screen === 'small phone') return;

      test('who works with people without a home: 1', async ({ page }) => {
        await open(page, `${language}/`);
        const visit = presses();
        await type(page, words.homeless);
        await visit.press(option(page, `“${words.homeless}”`));
        await expect(page.locator('.result')).toHaveCount(2);
        await expect(page.locator('.results')).toContainText(/Giganten|Immenses/);
        expect(visit.count).toBe(1);
      });

      test('what started since 2021 and still runs: 2', async ({ page }) => {
        await open(page, `${language}/`);
        const visit = presses();
        await visit.press(button(page, words.since));
        await visit.press(button(page, words.now));
        await expect(page.locator('.result')).toHaveCount(6);
        expect(visit.count).toBe(2);
      });

      test('all work of FdSS: 1', async ({ page }) => {
        await open(page, `${language}/`);
        const visit = presses();
        await type(page, 'fdss');
        const found = page.getByRole('group', { name: /^Organisati/ }).getByRole('option');
        await visit.press(found.first());
        await expect(page).toHaveURL(/by=fdss/);
        await expect(page.locator('.results')).toContainText('SocialEnergie');
        expect(visit.count).toBe(1);
      });

      test('show my team community health: what is filtered comes first', async ({ page }) => {
        await open(page, `${language}/`);
        const visit = presses();
        if (isPhone) {
          await type(page, words.health);
          await visit.press(
            page.getByRole('group', { name: words.fiches }).getByRole('option').first(),
          );
        } else await visit.press(page.locator('.facet label', { hasText: words.health }).first());
        await visit.press(link(page, words.present));
        await expect(page.locator('.slide h1')).toContainText(words.health);
        expect(visit.count).toBe(2);
      });

      test('send a colleague exactly this view: 1', async ({ page, context, browserName }) => {
        test.skip(browserName !== 'chromium', 'Only Chromium lets a test read what was copied');
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await open(page, `${language}/?near=21001`);
        await page.locator('.map-canvas').focus();
        await page.keyboard.press('+');
        await page.waitForTimeout(600);
        const visit = presses();
        await visit.press(button(page, words.share));
        await expect(page.locator('.share-link [role="status"]')).toContainText(/gekopieerd|copié/);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toMatch(/near=21001&view=50\.\d+,4\.\d+,\d/);
        expect(visit.count).toBe(1);
      });

      test('a handout of Anderlecht: 2, and paper says what it is of', async ({ page }) => {
        await page.addInitScript(() => {
          window.print = () => {
            document.documentElement.dataset.printed = '';
          };
        });
        await open(page, `${language}/`);
        const visit = presses();
        await type(page, words.handout);
        await visit.press(option(page, /Anderlecht/));
        await expect(page).toHaveURL(/near=21001/);
        await visit.press(link(page, words.print));
        await expect(page.locator('html')).toHaveAttribute('data-printed', '');
        await expect(page.locator('.paper-asked')).toContainText('Anderlecht');
        await expect(page.locator('.handout-item').first()).toContainText(
          /Journal intime|Peterbos/,
        );
        expect(visit.count).toBe(2);
        // The browser's own printing of the map tells it too.
        await page.goBack();
        await expect(page.locator('.result').first()).toBeVisible();
        await expect(async () => {
          await page.emulateMedia({ media: 'screen' });
          await page.emulateMedia({ media: 'print' });
          // At once: a browser that prints waits for nothing.
          expect(await page.locator('.print-asked').allTextContents()).toEqual(['Anderlecht']);
        }).toPass();
        await expect(page.locator('.print-legend')).toBeVisible();
        await expect(page.locator('.action').first()).toBeHidden();
      });

      test('what does the guide say about this link: where it stands, 1 to read on', async ({
        page,
      }) => {
        await open(page, `${language}/?fiche=carolocataires`);
        const ties = page.locator('.fiche-section', { hasText: 'Community organizing' }).first();
        await expect(ties.locator('.evidence').first()).toContainText(/\d|“|«/);
        await expect(ties.locator('.sign-note')).toContainText(words.solid);
        await expect(ties.getByRole('link', { name: /↗/ })).toHaveAttribute('href', /fdss\.be/);
      });

      test('put it on our own site: 3', async ({ page }) => {
        await open(page, `${language}/?theme=housing`);
        const visit = presses();
        await visit.press(button(page, words.share));
        await visit.press(page.getByRole('button', { name: words.site }));
        await visit.press(page.getByRole('button', { name: /de code|le code/ }));
        await expect(page.locator('.show textarea')).toHaveValue(/<iframe src="[^"]*embed/);
        expect(visit.count).toBe(3);
      });

      test('tell that a date is wrong: 2, from beside the date', async ({ page }) => {
        await open(page, `${language}/`);
        const visit = presses();
        await visit.press(page.locator('.result a', { hasText: 'Calame' }));
        await visit.press(page.getByRole('link', { name: words.wrong }));
        await expect(page).toHaveURL(/suggest\/\?fiche=calame#period$/);
        await expect(page.locator('[data-field="period"] :focus')).toBeInViewport();
        expect(visit.count).toBe(2);
      });
    });
  }
}

test('with a phone’s keyboard open, the field and the first hits are in the upper half', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await open(page, 'nl/');
  await askField(page).click();
  await page.keyboard.type('molenb');
  await expect(option(page, 'Sint-Jans-Molenbeek')).toBeVisible();
  for (const part of [askField(page), option(page, 'Sint-Jans-Molenbeek')]) {
    const box = (await part.boundingBox())!;
    expect(box.y + box.height).toBeLessThan(667 / 2);
  }
  await expect(page.locator('.timeline')).toBeHidden();
});

test('a ticked option never leaves its facet; what gives nothing comes last; long ones are searched', async ({
  page,
}) => {
  await open(page, 'nl/?place=21014&theme=health');
  const place = page.locator('.facet-group', { hasText: 'Plaats' });
  await expect(place.getByLabel('Sint-Joost-ten-Node', { exact: false })).toBeChecked();
  const counts = page.locator('fieldset .facet-count [aria-hidden]');
  const zeros = (await counts.allTextContents()).map((text) => text === '0');
  const first = zeros.includes(true) ? zeros.indexOf(true) : zeros.length;
  expect(zeros.slice(first).every(Boolean)).toBe(true);
  await open(page, 'nl/');
  await expect(page.locator('fieldset .facet-label').first()).not.toHaveText('Gedeelde principes');
  await page.locator('summary', { hasText: 'Wie' }).click();
  await page.locator('.facet-group[open]').getByRole('searchbox').fill('fdss');
  await expect(
    page.locator('.facet-group[open] .facet').last().locator('.facet-label'),
  ).toHaveCount(1);
});

test('tokens say all that is asked, each with a cross', async ({ page }) => {
  await open(
    page,
    'nl/?near=21014&within=2km&q=buurt&theme=housing&years=2008-2012&now=1&only=guide',
  );
  const tokens = page.locator('.tokens .token:not(.token-all)');
  await expect(tokens).toHaveText([
    '◎ Sint-Joost-ten-Node ✕',
    'tot 2 km ✕',
    '“buurt” ✕',
    'Wonen ✕',
    'liep in 2008–2012 ✕',
    'loopt nu ✕',
    'alleen de bundel ✕',
  ]);
  await page.getByRole('button', { name: 'Wonen: niet meer vragen' }).click();
  await expect(page).not.toHaveURL(/theme/);
  await expect(page).toHaveURL(/near=21014/);
  // Whoever goes by keyboard stays in the line.
  await expect(page.locator('.tokens button:focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(page).toHaveURL(/\/nl\/$/);
});

test('closing a fiche gives the focus back to what opened it', async ({ page }) => {
  await open(page, 'nl/');
  const opened = page.locator('#fiche-title');
  const way = page.locator('.result a', { hasText: 'Vzw Calame' });
  await way.press('Enter');
  await expect(opened).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(way).toBeFocused();
  await page.locator('.marker', { hasText: 'Vzw Calame' }).press('Enter');
  await expect(opened).toBeFocused();
  await page.locator('.fiche .close').click();
  await expect(page.locator('.marker', { hasText: 'Vzw Calame' })).toBeFocused();
  const row = page.locator('.row a').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(opened).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  // Escape closes it wherever the focus is, and a dialogue before it.
  await way.click();
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  await expect(page.locator('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Deel', exact: true })).toBeFocused();
  await expect(opened).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
});

test('“back” closes the topmost first: menu, dialogue, fiche, and what lies over a meeting', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'nl/');
  await page.locator('.result a', { hasText: 'Calame' }).click();
  await expect(page.locator('#fiche-title')).toBeFocused();
  await page.goBack();
  // The list is drawn anew: what opened the fiche is there again, with the focus.
  await expect(page.locator('.result a', { hasText: 'Calame' })).toBeFocused();
  await page.locator('.result a', { hasText: 'Calame' }).click();
  await expect(page.locator('#fiche-title')).toBeVisible();
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  await expect(page.locator('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('#fiche-title')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#fiche-title')).toHaveCount(0);
  await page.locator('.menu summary').click();
  await expect(page.locator('.menu')).toHaveAttribute('open', '');
  await expect.poll(() => page.evaluate(() => history.state as unknown)).toHaveProperty('layer');
  await page.goBack();
  await expect(page.locator('.menu')).not.toHaveAttribute('open', '');
  await expect(page).toHaveURL(/\/nl\/$/);
  await page.getByRole('link', { name: 'Presenteer', exact: true }).click();
  await expect(page.locator('.slide h1')).toBeVisible();
  for (const [act, seen] of [
    ['steps', '.meeting-panel'],
    ['qr', '.meeting-panel'],
    ['help', '.meeting-panel'],
    ['black', '.stage-black'],
  ] as const) {
    await page.locator(`[data-act="${act}"]`).click();
    await expect(page.locator(seen)).toBeVisible();
    await page.goBack();
    await expect(page.locator(seen)).toHaveCount(0);
    await expect(page.locator('.slide h1')).toBeVisible();
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/nl\/$/);
});

test('in the meeting the first Tab stop is "next"', async ({ page }) => {
  await open(page, 'nl/present/');
  await expect(page.locator('.slide h1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-act="next"]')).toBeFocused();
});

test('the tip of a button on the map is there for the keyboard and for a resting finger', async ({
  page,
}) => {
  await open(page, 'nl/');
  const home = page.getByRole('button', { name: 'Terug naar het begin' });
  await expect(home).toContainText(/begin/i);
  await home.focus();
  await page.keyboard.press('Shift');
  const tip = () => home.evaluate((button) => getComputedStyle(button, '::after').content);
  expect(await tip()).toContain('Terug naar het begin');
  const streets = page.getByRole('button', { name: /^Stratenkaart/ });
  const touch = { pointerType: 'touch', isPrimary: true, pointerId: 7, bubbles: true };
  await streets.dispatchEvent('pointerdown', touch);
  await expect(streets).toHaveClass(/is-told/);
  await streets.dispatchEvent('pointerup', touch);
  await streets.dispatchEvent('click');
  await expect(streets).toHaveAttribute('aria-pressed', 'false');
});

test('a tab with text that nothing keeps asks before it closes', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await open(page, 'nl/suggest/?fiche=calame#period');
  await page
    .getByLabel('Opmerking')
    .or(page.locator('.editor-form textarea').last())
    .first()
    .fill('x');
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
});

test('a device without a place of its own answers as one that refuses', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'geolocation', { get: () => undefined });
  });
  await open(page, 'nl/');
  await page.getByRole('button', { name: 'Mijn locatie' }).click();
  await expect(page.getByText('Je toestel geeft je locatie niet door')).toBeVisible();
});

test('a translator that sets right-to-left leaves names on their communes', async ({ page }) => {
  await open(page, 'nl/');
  const label = page.locator('.place-label', { hasText: 'Ukkel' }).first();
  const middle = async () => {
    const box = (await label.boundingBox())!;
    return box.x + box.width / 2 - (await page.locator('.map-canvas').boundingBox())!.x;
  };
  const before = await middle();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.waitForTimeout(300);
  expect(Math.abs((await middle()) - before)).toBeLessThan(6);
});

/** Does to the page what translators do: each text gives way to an element with other words. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const textsIn = (node: Node): Node[] =>
      node.nodeType === Node.TEXT_NODE ? [node] : [...node.childNodes].flatMap(textsIn);
    const rewrite = (root: Node) => {
      for (const text of textsIn(root)) {
        const parent = text.parentElement;
        if (
          !parent?.closest('body') ||
          parent.closest('script, font, [translate="no"], .notranslate')
        )
          continue;
        const font = document.createElement('font' as string);
        font.textContent = (text.textContent ?? '').toUpperCase();
        // One before it, then away with it, as well as one for the other.
        if (text.previousSibling) parent.replaceChild(font, text);
        else {
          parent.insertBefore(font, text);
          parent.removeChild(text);
        }
      }
    };
    rewrite(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) [...addedNodes].forEach(rewrite);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test('a page that a translator rewrites goes on telling what is so', async ({ page }) => {
  const faults = faultsOf(page);
  await open(page, 'nl/');
  await page.locator('.sign-line').waitFor();
  await translate(page);
  const openFiche = async (name: string) => {
    await page.locator('.result a', { hasText: new RegExp(name, 'i') }).click();
    await expect(page.locator('#fiche-title')).toHaveText(new RegExp(name, 'i'));
    await expect(page.locator('.kicker').first()).toContainText(/initiatief/i);
  };
  await openFiche('Journal Intime');
  await openFiche('Antenne Tournesol');
  await page.locator('.fiche a[href*="fiche=gezondheid"]').first().click();
  await expect(page.locator('.kicker').first()).toContainText(/werkwijze/i);
  await page.keyboard.press('Escape');

  const tray = page.locator('.tray .count');
  const before = await tray.textContent();
  await page.locator('.facet input').first().check();
  await expect(tray).not.toHaveText(before!);
  const names = await page.locator('.place-label span').allTextContents();
  expect(names).toContain('Ukkel');

  // An element of HTML in a drawing is not drawn: its words stay as they were.
  await page.goto('nl/fiche/community-organizing/');
  await translate(page);
  await page.mouse.move(40, 40);
  await expect(page.locator('.little-map text, .spans-axis text').first()).toBeVisible();
  await page.getByRole('link', { name: 'FR', exact: true }).click();
  await expect(page.locator('.site-nav').first()).toContainText(/carte/i);
  await expect(page.locator('.site-nav').first()).not.toContainText(/kaart/i);
  expect(faults).toEqual([]);
});

for (const [width, height] of [
  [320, 256],
  [320, 480],
  [480, 320],
  [844, 390],
] as const) {
  test(`in a window of ${width} × ${height} nothing lies on a control, and all can be closed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'nl/?fiche=journal-intime');
    await page.locator('.action-bar .action').first().waitFor();
    const atHand = (target: Locator) =>
      target.evaluate((element) => {
        // Where there is no room for a sheet over the map, the page scrolls.
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width: wide, height: high } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(x + wide / 2, y + high / 2);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
    const allAtHand = async (selector: string) => {
      for (const one of await page.locator(selector).filter({ visible: true }).all()) {
        // The sheet takes a moment to come down.
        await expect.poll(() => atHand(one), (await one.textContent()) ?? selector).toBe(true);
      }
    };
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.body.clientWidth);
    await allAtHand(
      '.fiche .close, .map-panel summary, .map-controls button, .handle, .action-bar *',
    );
    await page.locator('.fiche .close').click();
    await expect(page.locator('.fiche')).toHaveCount(0);
    const handle = page.locator('.handle');
    if (await handle.isVisible()) await handle.press('ArrowDown');
    await expect(page.locator('.map-controls')).toBeVisible();
    await allAtHand('.map-panel summary, .map-controls button, .map-foot, .handle');
    await page.getByRole('button', { name: 'Jaren', exact: true }).click();
    const thumb = page.locator('.thumb-from');
    await thumb.scrollIntoViewIfNeeded();
    expect(await atHand(thumb)).toBe(true);
    await thumb.press('ArrowRight');
    await expect(page).toHaveURL(/years=/);
    expect(await sideways()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Deel' }).click();
    const close = page.getByRole('dialog').getByRole('button', { name: /Sluit/ }).first();
    await close.scrollIntoViewIfNeeded();
    expect(await atHand(close)).toBe(true);
    await close.click();
    expect(await sideways()).toBe(0);
  });
}
