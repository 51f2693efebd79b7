import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser, Page } from 'playwright-core';

const PROGRAM = 'bpmn-js/dist/bpmn-navigated-viewer.production.min.js';

export interface Shown {
  readonly warnings: readonly string[];
  /** The ids that the diagram should draw and the viewer did not. */
  readonly missing: readonly string[];
}

/** Another people's reader of BPMN, on a page of its own. */
export class BpmnViewer {
  private constructor(private readonly page: Page) {}

  static async open(browser: Browser): Promise<BpmnViewer> {
    const page = await browser.newPage({ viewport: { width: 2400, height: 1400 } });
    await page.setContent('<div id="canvas" style="width: 2380px; height: 1380px"></div>');
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve(PROGRAM), 'utf8'));
    return new BpmnViewer(page);
  }

  show(xml: string): Promise<Shown> {
    const expected = [...xml.matchAll(/<bpmndi:BPMN(?:Shape|Edge) [^>]*bpmnElement="([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    );
    return this.page.evaluate(
      async ([text, ids]) => {
        const { BpmnJS } = globalThis as unknown as { readonly BpmnJS: new (options: object) => Viewer };
        const viewer = new BpmnJS({ container: '#canvas' });
        const { warnings } = await viewer.importXML(text);
        const registry = viewer.get('elementRegistry');
        const missing = ids.filter((id) => registry.get(id) === undefined);
        viewer.destroy();
        return { warnings: warnings.map(({ message }) => message), missing };
      },
      [xml, expected] as const,
    );
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

interface Viewer {
  importXML(xml: string): Promise<{ readonly warnings: readonly { readonly message: string }[] }>;
  get(name: 'elementRegistry'): { get(id: string): object | undefined };
  destroy(): void;
}
