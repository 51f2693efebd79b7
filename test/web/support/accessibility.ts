import type { Visitor } from './visitor.js';

const THEMES = ['light', 'dark'] as const;

/** WCAG 2.2 AA in both themes, as far as axe can tell. */
export async function expectNoBarriers(visitor: Visitor): Promise<void> {
  for (const theme of THEMES) {
    expect({ theme, at: visitor.page.url(), found: await visitor.findBarriers(theme) }).toMatchObject({
      found: [],
    });
  }
}

/** Nothing stands out of the window's width (WCAG 1.4.10), tables that scroll by themselves aside. */
export async function expectReflow({ page }: Visitor): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ at: page.url(), overflow }).toEqual({ at: page.url(), overflow: 0 });
}
