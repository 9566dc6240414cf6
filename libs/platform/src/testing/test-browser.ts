import axe from 'axe-core';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { fromEnvironment } from './from-environment.js';

/** A page in a browser of somebody's own, and that browser's end. */
export interface TestBrowser {
  /** A page in a fresh browser profile, in which links such as `/check` begin at this address. */
  page(address: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser in EHC_TEST_BROWSER. @throws Error when the variable is not set. */
export async function testBrowser(): Promise<TestBrowser> {
  const program = fromEnvironment('EHC_TEST_BROWSER', 'the path of a Chromium or Chrome');
  const libraries = process.env['EHC_TEST_BROWSER_LIBRARIES'];
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
  });
  return {
    async page(address, options) {
      const context = await browser.newContext({ baseURL: address, locale: 'en-GB', ...options });
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA on the page as it stands: rule, and the elements; empty when all is well. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    return (await runner.run({ runOnly: { type: 'tag', values } })).violations;
  }, standards);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
