import type { Browser } from 'playwright-core';

import { startTestService, type TestService, type TestServiceOptions } from '../../support/service.js';
import { launchChromium } from './chromium.js';
import { Visitor, type Sight } from './visitor.js';

export interface Workplace {
  readonly service: TestService;
  readonly browser: Browser;
  /** A person with a browser of their own. */
  visit(sight?: Sight): Promise<Visitor>;
  /** Fails where any page of any visitor did what it may not do. */
  stop(): Promise<void>;
}

/** The whole service with the real seed and the built web application, and a real browser beside it. */
export async function startWorkplace(options: Omit<TestServiceOptions, 'web'>): Promise<Workplace> {
  const service = await startTestService({ ...options, web: true });
  const browser = await launchChromium();
  const visitors: Visitor[] = [];
  return {
    service,
    browser,
    visit: async (sight) => {
      const visitor = await Visitor.arrive(browser, service.url, sight);
      visitors.push(visitor);
      return visitor;
    },
    stop: async () => {
      await browser.close();
      await service.stop();
      expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
    },
  };
}
