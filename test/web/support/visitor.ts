import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

import { DEMO_PASSWORD } from '../../support/service.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** Those of them that judge colours: themes differ in nothing else. */
const RULES_OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const MAX_TABS = 120;

/** Runs in the page, whose types this program does not know. */
const FOCUSED_NAME = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return '';
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
  return (element.getAttribute('aria-label') ?? (labels || element.textContent)).trim();
})()`;

const FOREIGN_DATES = `(() => {
  const main = document.querySelector('main').cloneNode(true);
  for (const code of main.querySelectorAll('code, pre, .code')) code.remove();
  return main.textContent.match(/\\d{4}-\\d{2}-\\d{2}/g) ?? [];
})()`;

const TWO_FRAMES = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';
const EVENTS = '/api/v1/events';

export type Theme = 'light' | 'dark';

export interface Sight {
  /** Of the window, in pixels. */
  readonly width?: number;
  readonly zoom?: number;
}

/** Of an element: all of it as text, a part of it as a pattern. */
export type Name = RegExp | string;

export interface Way {
  /** The person's first page where none is named. */
  readonly page?: Page;
  readonly key?: 'Tab' | 'Shift+Tab';
}

/** One person's browser. It notes whatever the page did that it may not do. */
export class Visitor {
  /** Requests to other hosts, breaches of the content policy, and errors that nobody caught. */
  readonly faults: string[] = [];
  private readonly unanswered = new Set<Request>();

  private constructor(
    readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.watch(page);
    // Whatever it opens besides.
    context.on('page', (opened) => {
      this.watch(opened);
    });
  }

  static async arrive(
    browser: Browser,
    url: string,
    { width = 1280, zoom = 1 }: Sight = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      // To zoom by 200 % halves the pixels that a style sheet has.
      viewport: { width: width / zoom, height: 900 / zoom },
      deviceScaleFactor: zoom,
      reducedMotion: 'reduce',
    });
    return new Visitor(url, context, await context.newPage());
  }

  /** The same person's second tab. */
  async openTab(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(path);
    return page;
  }

  async logIn(username: string): Promise<this> {
    await this.page.goto('/login');
    await this.page.locator('input[autocomplete=username]').fill(username);
    await this.page.locator('input[type=password]').fill(DEMO_PASSWORD);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL('**/work');
    return this;
  }

  /** Waits until the page has all that it asked for; the stream of events, which never ends, aside. */
  async settle(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    do {
      // What came in is drawn, and may ask for more.
      await this.page.evaluate(TWO_FRAMES);
    } while (this.unanswered.size > 0);
  }

  /** What axe finds against WCAG 2.2 AA, as it reads aloud; in the dark what it finds of colours. */
  async findBarriers(theme: Theme): Promise<readonly string[]> {
    await this.page.evaluate(`document.documentElement.dataset.mantineColorScheme = '${theme}'`);
    if (!(await this.page.evaluate<boolean>(`'axe' in globalThis`))) await this.page.evaluate(AXE);
    return this.page.evaluate(
      async (rules) => {
        const { axe } = globalThis as unknown as { readonly axe: AxeRunner };
        const { violations } = await axe.run({ runOnly: rules });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
        );
      },
      theme === 'light' ? RULES : RULES_OF_COLOUR,
    );
  }

  /** Dates that are not written as dd/MM/yyyy; what stands as a code may hold anything. */
  findForeignDates(): Promise<readonly string[]> {
    return this.page.evaluate<string[]>(FOREIGN_DATES);
  }

  /** Goes from field to field by the Tab key until one with this name has the focus. */
  async tabTo(name: Name, { page = this.page, key = 'Tab' }: Way = {}): Promise<void> {
    for (let pressed = 0; pressed < MAX_TABS; pressed += 1) {
      await page.keyboard.press(key);
      const focused = await this.focusedName(page);
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    }
    throw new Error(`The key ${key} never came to ${String(name)}.`);
  }

  /** Goes there by the Tab key and presses it. */
  async press(name: Name, way: Way = {}): Promise<void> {
    await this.tabTo(name, way);
    await (way.page ?? this.page).keyboard.press('Enter');
  }

  /** Goes there by the Tab key and types over whatever stands there. */
  async type(name: Name, text: string, way: Way = {}): Promise<void> {
    await this.tabTo(name, way);
    const { keyboard } = way.page ?? this.page;
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(text);
  }

  /** Of tabs the Tab key reaches only the one that is open; the arrow keys lead from there to the others. */
  async turnTo(open: RegExp, wanted: RegExp): Promise<void> {
    await this.tabTo(open);
    for (let pressed = 0; !wanted.test(await this.focusedName()); pressed += 1) {
      if (pressed === MAX_TABS) throw new Error(`No arrow key came to ${String(wanted)}.`);
      await this.page.keyboard.press('ArrowRight');
    }
    await this.page.keyboard.press('Enter');
  }

  /** By the field of every page's head, and the first that it finds. */
  async find(words: string, title: RegExp): Promise<void> {
    await this.settle();
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL('**/dossiers?q=*');
    const found = this.page.getByRole('link', { name: title }).first();
    await this.press((await found.textContent()) ?? '');
    await this.page.waitForURL('**/dossiers/*');
  }

  /** Of the element that has the focus: its label, or its text. */
  focusedName(page: Page = this.page): Promise<string> {
    return page.evaluate<string>(FOCUSED_NAME);
  }

  private watch(page: Page): void {
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(this.url).origin) this.faults.push(request.url());
    });
    page.on('request', (request) => {
      if (!request.url().endsWith(EVENTS)) this.unanswered.add(request);
    });
    for (const ending of ['requestfinished', 'requestfailed'] as const) {
      page.on(ending as 'requestfinished', (request) => this.unanswered.delete(request));
    }
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) this.faults.push(message.text());
    });
  }
}

interface AxeRunner {
  run(options: { readonly runOnly: typeof RULES }): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }[];
  }>;
}
