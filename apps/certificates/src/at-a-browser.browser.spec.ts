import { confirmCertificate, revokeCertificate } from '@ehc/certificates/data';
import { aCertificate, holder } from '@ehc/certificates/testing';
import { accessibilityFaults, testBrowser, type TestBrowser } from '@ehc/platform/testing';
import type { Page } from 'playwright-core';
import { serviceOnPostgres } from './testing/service-on-postgres.js';

let browser: TestBrowser;
let server: Awaited<ReturnType<typeof serviceOnPostgres>>;
let address: string;
let signed: string;
const standing = aCertificate();
const revoked = aCertificate({ mediation: 'EX-2026-0142-M1' });
beforeAll(async () => {
  [browser, server] = await Promise.all([testBrowser(), serviceOnPostgres()]);
  const { database, service } = server;
  signed = await database.prepared(standing);
  await database.prepared(revoked);
  await database.as('ehc_worker', 'EX', async (m) => {
    for (const { number } of [standing, revoked]) await confirmCertificate(m, number);
    await revokeCertificate(m, { number: revoked.number, on: '2026-12-01', because: 'issued-in-error' });
  });
  await service.app.listen(0, '127.0.0.1');
  address = await service.app.getUrl();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Waits for the page that an earlier click leads to; fails when it does not come. */
const isHeaded = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 10_000 });
const isSaid = (page: Page, words: string) => page.getByText(words).waitFor({ timeout: 10_000 });
async function askWho(page: Page, { name, bornOn }: { name: string; bornOn: string }): Promise<void> {
  const [year, month, day] = bornOn.split('-');
  await page.getByLabel('Name of the child or young person').fill(name);
  for (const [label, typed] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(typed!);
  await page.getByRole('button', { name: 'Ask' }).click();
}

describe('given somebody with a certificate in hand, at a browser without scripts', () => {
  let page: Page;
  beforeAll(async () => void (page = await browser.page(address, { javaScriptEnabled: false })));

  it('when they type its number as they please and press Enter, then they see that it stands and what it says', async () => {
    await page.goto('/');
    await page.getByLabel('Certificate number').fill(` ${standing.number.toLowerCase().replaceAll('-', ' ')} `);
    await page.keyboard.press('Enter');
    await page.waitForURL(`/certificates/${standing.number}`);
    await isHeaded(page, 'This certificate is genuine and stands.');
    await isSaid(page, '29 November 2026');
  });

  it('when they ask about the person who is on it, then the page says yes, and the address does not name them', async () => {
    await askWho(page, { name: holder.name, bornOn: holder.bornOn });
    await isSaid(page, 'Yes: this is the person on the certificate.');
    expect(page.url()).toBe(`${address}/certificates/${standing.number}/holder`);
    expect(await page.content()).not.toContain('Dell');
  });

  it('when they go back and ask about another, then the page says no', async () => {
    await page.goBack();
    await askWho(page, { name: holder.name, bornOn: '2018-03-10' });
    await isSaid(page, 'No: this is not the person on the certificate');
  });

  it('when they leave a field empty, then they are led to it, and what they typed is still there', async () => {
    await page.goto(`/certificates/${standing.number}`);
    await page.getByLabel('Name of the child or young person').fill('Zoë Ó’Dell-Example');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Enter the date of birth/ })
      .click();
    expect(new URL(page.url()).hash).toBe('#bornOn');
    expect(await page.getByLabel('Name of the child or young person').inputValue()).toBe('Zoë Ó’Dell-Example');
  });

  it('when it was revoked, then they see so first of all', async () => {
    await page.goto(`/certificates/${revoked.number}`);
    await isHeaded(page, /revoked on 1 December 2026/);
  });

  it('when they put in its signed text, and that text with one letter changed, then the two are told apart', async () => {
    const putIn = async (text: string) => {
      await page.goto('/check');
      await page.getByLabel('Signed text of a certificate').fill(text);
      await page.getByRole('button', { name: 'Check' }).click();
    };
    await putIn(signed);
    await isHeaded(page, 'This certificate is genuine and stands.');
    const [header, content, signature] = signed.split('.') as [string, string, string];
    const changed = `${content.slice(0, 20)}${content[20] === 'A' ? 'B' : 'A'}${content.slice(21)}`;
    await putIn([header, changed, signature].join('.'));
    await isHeaded(page, /changed/);
  });
});

describe('given somebody who uses the keyboard alone', () => {
  it('when they come to the page, then the first thing they meet leads past the banner, and Enter sends the form', async () => {
    const page = await browser.page(address);
    await page.goto('/');
    const focused = () => page.evaluate('document.activeElement.textContent.trim() || document.activeElement.id');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('number');
    await page.keyboard.type('MC-1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await focused()).toMatch(/^There is a problem/);
  });
});

describe('given each page there is', () => {
  const pages: [string, () => string][] = [
    ['the first page', () => '/'],
    ['the first page with what is wrong', () => '/certificates?number=12'],
    ['a certificate that stands', () => `/certificates/${standing.number}`],
    ['one that was revoked', () => `/certificates/${revoked.number}`],
    ['a number that was never issued', () => '/certificates/MC-7F3K-9Q2D-XW4T-S'],
    ['the page for a signed text', () => '/check'],
  ];

  it.each(pages)('%s keeps to WCAG 2.2 AA as far as axe can tell', async (_, path) => {
    const page = await browser.page(address);
    await page.goto(path());
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(pages)('%s needs no sideways scrolling on a small screen (WCAG 2.2, 1.4.10)', async (_, path) => {
    const page = await browser.page(address, { viewport: { width: 320, height: 640 } });
    await page.goto(path());
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
