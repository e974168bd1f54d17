import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Builder, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver';
import { findWebKit } from '../../tools/browsers/webkit.ts';

/** How long something may take to come, in milliseconds. */
const PATIENCE = 20_000;

/** A window of WebKit, as a person has it before them. */
export interface Window {
  readonly driver: WebDriver;
  /** Goes to an address and waits until the app there works. */
  readonly open: (address: string) => Promise<void>;
  /** Waits until what a script says in the page is so, and gives what it says. */
  readonly until: <T>(said: string) => Promise<T>;
  /** Presses the first thing that a selector means, once it is there, drawn, and not under another. */
  readonly press: (selector: string, words?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A screen that nobody sees, with the driver on it; ends with what it gives. */
async function startDriver(port: number, theme: string): Promise<() => void> {
  const found = findWebKit();
  if (!found) throw new Error('There is no WebKit here: apt-get install webkit2gtk-driver xvfb.');
  const process_ = spawn(
    found.screen,
    [
      ...['-a', '-s', '-screen 0 1600x1000x24'],
      // Without a bus it waits half a minute for one.
      ...[found.bus, '--', found.driver, `--port=${port}`, '--host=127.0.0.1'],
    ],
    {
      detached: true,
      stdio: 'ignore',
      // As root it has no sandbox of its own, and a test needs none.
      env: { ...process.env, GTK_THEME: theme, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    },
  );
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return () => {
    // The screen, the driver and the window that it opened.
    process.kill(-process_.pid!, 'SIGTERM');
  };
}

/** Opens a window of 1366 × 768 or so. @param isDark whether the person's system is dark */
export async function openWindow(isDark = false): Promise<Window> {
  const port = await freePort();
  const stop = await startDriver(port, isDark ? 'Adwaita:dark' : 'Adwaita');
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    // What a test waits for is not that all has been fetched, but that it can be used.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: findWebKit()!.browser, args: ['--automation'] },
  });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1366, height: 806 });

  const until = async <T>(said: string): Promise<T> => {
    const result = await driver.wait(
      async () => driver.executeScript<T | null>(`return (${said}) || null`).catch(() => null),
      PATIENCE,
      `waited for: ${said}`,
    );
    return result as T;
  };
  return {
    driver,
    until,
    open: async (address) => {
      await driver.get(address);
      await until(`location.href.startsWith(${JSON.stringify(address)}) && document.body`);
      // Pages to read wait for a sign of a person.
      await driver.actions().move({ x: 5, y: 5 }).move({ x: 9, y: 9 }).perform();
      await until(`document.documentElement.hasAttribute('data-alive')`);
    },
    press: async (selector, words = '') => {
      const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) =>
        one.textContent.includes(${JSON.stringify(words)}) && one.checkVisibility() && !one.disabled)`;
      await until(find);
      // What was found may be on its way, or drawn anew before it is pressed.
      await driver.wait(
        async () => {
          try {
            await driver.executeScript(`${find}.scrollIntoView({ block: 'nearest' })`);
            await (await driver.executeScript<WebElement>(`return ${find}`)).click();
            return true;
          } catch (error) {
            const { name } = error as Error;
            if (/Stale|Intercepted|NotInteractable|OutOfBounds|Javascript/i.test(name))
              return false;
            throw error;
          }
        },
        PATIENCE,
        `to press: ${selector} ${words}`,
      );
    },
    close: async () => {
      await driver.quit().finally(stop);
    },
  };
}
