import type { Browser, BrowserContext, Page } from 'playwright-core';

import { launchChromium } from '../test/web/support/chromium.js';
import { startInstallation, type Installation } from './installation.js';
import { median, type Figure } from './measure.js';
import { LODGEMENT, lodgeOne, multiply } from './population.js';
import { OFFICER, startServer } from './server.js';

const ROUNDS = 5;
const DOSSIERS = 10_000;
/** As many of them have the name that is searched for. */
const WANTED = 100;
const WANTED_PREFIX = 'L';

/** In milliseconds. */
interface Round {
  /** From the address to the first rows, with nothing in the browser's cache. */
  readonly firstRows: number;
  /** From the Enter key to the rows that match, which the server is asked for. */
  readonly filter: number;
  /** Between two frames while scrolling; `late` is the 95th of a hundred. */
  readonly frame: number;
  readonly late: number;
}

/** The list of ten thousand dossiers in a real browser, as an officer of the commune works in it. */
export async function measureWeb(): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  try {
    await populate(installation);
    const server = await startServer(installation);
    const browser = await launchChromium();
    try {
      const rounds: Round[] = [];
      const state = await logIn(browser, server.url);
      for (let round = 0; round < ROUNDS; round += 1) {
        const context = await browser.newContext({ baseURL: server.url, storageState: state });
        rounds.push(await lookThrough(await context.newPage()));
        await context.close();
      }
      return [
        { name: 'first rows, ms', value: median(rounds.map((round) => round.firstRows)), goal: '< 1500' },
        { name: 'filter, ms', value: median(rounds.map((round) => round.filter)), goal: '< 200' },
        {
          name: 'frames a second while scrolling',
          value: 1000 / median(rounds.map((round) => round.frame)),
          goal: '60',
        },
        { name: '95 % of the frames within, ms', value: median(rounds.map((round) => round.late)) },
      ];
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await installation.stop();
  }
}

async function populate(installation: Installation): Promise<void> {
  const many = await lodgeOne(installation, 'many');
  await multiply(installation, many, 'M', DOSSIERS - WANTED);
  const wanted = await lodgeOne(installation, 'wanted', {
    ...LODGEMENT,
    cluster: { ...LODGEMENT.cluster, name: 'Cụm lọc' },
  });
  await multiply(installation, wanted, WANTED_PREFIX, WANTED);
}

async function logIn(browser: Browser, url: string): ReturnType<BrowserContext['storageState']> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto('/login');
  await page.locator('input[autocomplete=username]').fill(OFFICER.username);
  await page.locator('input[type=password]').fill(OFFICER.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/work');
  const state = await context.storageState();
  await context.close();
  return state;
}

async function lookThrough(page: Page): Promise<Round> {
  await page.goto('/dossiers', { waitUntil: 'commit' });
  const firstRows = await page.evaluate<number>(WHEN_DRAWN('tr[data-code]'));
  const frames = await page.evaluate<readonly number[]>(SCROLL);
  await page.getByRole('searchbox', { name: 'Từ khóa' }).fill('cum loc');
  await page.evaluate('addEventListener("keydown", () => { globalThis.pressedAt = performance.now(); })');
  await page.keyboard.press('Enter');
  const drawn = await page.evaluate<number>(WHEN_DRAWN(`tr[data-code^="${WANTED_PREFIX}-"]`));
  const pressed = await page.evaluate<number>('globalThis.pressedAt');
  const sorted = [...frames].sort((one, other) => one - other);
  return {
    firstRows,
    filter: drawn - pressed,
    frame: median(frames),
    late: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

// These run in the page, whose types this program does not know.

/** The page's own time of the frame after the one in which an element is first there. */
const WHEN_DRAWN = (selector: string) => `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('${selector}') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => resolve(performance.now()));
  };
  look();
})`;

/** Ten seconds down the list, two rows and more a frame; what is read ahead comes in on the way. */
const SCROLL = `new Promise((resolve) => {
  const intervals = [];
  let before = performance.now();
  const step = (now) => {
    intervals.push(now - before);
    before = now;
    if (intervals.length === 600) return resolve(intervals);
    scrollBy(0, 160);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;
