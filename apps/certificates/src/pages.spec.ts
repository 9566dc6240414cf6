import { newCertificateNumber } from '@ehc/certificates/signing';
import { aCertificate, holder } from '@ehc/certificates/testing';
import { serviceUnderTest } from './testing/service-under-test.js';

let server: Awaited<ReturnType<typeof serviceUnderTest>>;
const certificate = aCertificate();
const { number } = certificate;
let jws: string;
beforeAll(async () => {
  server = await serviceUnderTest();
  jws = await server.issue(certificate);
});
afterAll(() => server.stop());

const form = { name: holder.name, day: '9', month: '3', year: '2018' };
const headingOf = (html: string): string | undefined => /<h1>([^<]*)<\/h1>/.exec(html)?.[1];

describe('given a person at a browser', () => {
  it('when they open the service, then there is one field with its label and a hint', async () => {
    const page = await server.browse('/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<label for="number">Certificate number</label>');
    expect(page.body).toContain('aria-describedby="number-hint"');
  });

  it('when they send a number as they typed it, then they are led to the certificate', async () => {
    const answer = await server.browse(
      `/certificates?number=${encodeURIComponent(number.toLowerCase().replaceAll('-', ' '))}`,
    );
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, `/certificates/${number}`]);
  });

  it.each([
    ['', 'Enter the certificate number'],
    ['12', 'A certificate number is MC and 13 letters and digits, such as MC-7F3K-9Q2D-XW4T-S'],
    ['<b>', 'A certificate number is MC'],
  ])('when they send %j, then the page says what is wrong, at the top and beside the field', async (typed, words) => {
    const { statusCode, body } = await server.browse(`/certificates?number=${encodeURIComponent(typed)}`);
    expect(statusCode).toBe(400);
    expect(body).toContain('<title>Error: Check a mediation certificate');
    expect(body).toMatch(new RegExp(`<a href="#number">${words}`));
    expect(body).toMatch(/<input id="number"[^>]* aria-describedby="number-hint number-error"\s+aria-invalid="true"/);
    expect(body).not.toContain('<b>');
  });

  it('when they look at a certificate, then the page says that it stands and what it says, and no name', async () => {
    const { statusCode, body } = await server.browse(`/certificates/${number}`);
    expect([statusCode, headingOf(body)]).toEqual([200, 'This certificate is genuine and stands.']);
    for (const words of ['1 October 2026', '29 November 2026', 'CFA 2014 s.51(2)(a)', 'EX-2026-0141-M1'])
      expect(body).toContain(words);
    expect(body).not.toMatch(/Dell|2018-/);
  });

  it('when they ask about the person who is on it, then the page says yes, and does not repeat the name', async () => {
    const { statusCode, body } = await server.browse(`/certificates/${number}/holder`, form);
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>Yes: this is the person on the certificate. – ');
    expect(body).toContain('role="status"><strong>Yes: this is the person on the certificate.');
    expect(body).not.toContain('Dell');
  });

  it('when they ask about another, then the page says no', async () => {
    const { body } = await server.browse(`/certificates/${number}/holder`, { ...form, day: '10' });
    expect(body).toContain('No: this is not the person on the certificate');
  });

  it('when they leave out the date of birth, then what they typed is still there, and the page says what is missing', async () => {
    const { statusCode, body } = await server.browse(`/certificates/${number}/holder`, { ...form, year: '' });
    expect(statusCode).toBe(400);
    expect(body).toContain('<a href="#bornOn">Enter the date of birth');
    expect(body).toContain('value="Zoë Ó’Dell-Example"');
    expect(body).not.toContain('the person on the certificate.');
  });

  it('when the number was never issued, then a page says so', async () => {
    const { statusCode, body } = await server.browse(`/certificates/${newCertificateNumber()}`);
    expect([statusCode, headingOf(body)]).toEqual([404, 'There is no such certificate']);
  });

  it('when they check a signed text, then the page says what it is', async () => {
    expect(headingOf((await server.browse('/check')).body)).toBe('Check a signed text');
    expect(headingOf((await server.browse('/check', { signed: jws })).body)).toBe(
      'This certificate is genuine and stands.',
    );
    expect(headingOf((await server.browse('/check', { signed: 'hello' })).body)).toContain(
      'This is not a signed mediation certificate',
    );
    expect((await server.browse('/check', {})).statusCode).toBe(400);
  });

  it('when the certificate was replaced, then the page leads to the right one', async () => {
    const [wrong, right] = [aCertificate(), aCertificate()];
    await server.issue(wrong);
    server.revocations.push({
      number: wrong.number,
      on: '2026-12-01',
      because: 'wrong-details',
      replacedBy: right.number,
    });
    const { body } = await server.browse(`/certificates/${wrong.number}`);
    expect(headingOf(body)).toContain('This certificate was replaced on 1 December 2026');
    expect(body).toContain(`href="/certificates/${right.number}"`);
  });

  it('when the register cannot be asked, then a page asks them to come again', async () => {
    server.register.isAway = true;
    const { statusCode, headers, body } = await server.browse(`/certificates/${number}`);
    server.register.isAway = false;
    expect([statusCode, headingOf(body)]).toEqual([503, 'Try again later']);
    expect(headers['retry-after']).toBeDefined();
  });
});

describe('every page', () => {
  const pages: { url: string; sent?: object }[] = [
    { url: '/' },
    { url: '/check' },
    { url: '/certificates?number=' },
    { url: `/certificates/${number}` },
    { url: `/certificates/${number}/holder`, sent: {} },
  ];

  it.each(pages)(
    '$url: has a language, a title, one main heading, a way past the header, and a label for each field',
    async ({ url, sent }) => {
      const { body } = await server.browse(url, sent);
      expect(body).toMatch(/^<!doctype html>\s*<html lang="en-GB">/);
      expect(body).toMatch(/<title>[^<]+ – Mediation certificates<\/title>/);
      expect(body.match(/<h1>/g)).toHaveLength(1);
      expect(body).toContain('<a class="skip" href="#main">');
      const fields = Array.from(body.matchAll(/<(?:input|textarea) id="(\w+)"/g), ([, id]) => id!);
      expect(fields.length).toBeGreaterThan(0);
      for (const id of fields) expect(body).toContain(`<label for="${id}">`);
      const ids = Array.from(body.matchAll(/\sid="([\w-]+)"/g), ([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, named] of body.matchAll(/aria-describedby="([^"]+)"/g))
        for (const id of named!.split(' ')) expect(ids).toContain(id);
    },
  );

  it.each(pages)(
    '$url: runs no script, sets no cookie, loads its own style only, and is in nobody’s frame',
    async ({ url, sent }) => {
      const { body, headers } = await server.browse(url, sent);
      expect(body).not.toMatch(/<script|<img|style="|javascript:/);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    },
  );

  it('has a style with enough contrast: every colour on its ground is at least 4.5 to 1', async () => {
    const { headers, body } = await server.browse('/style.css');
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
    const onGround: [string, string][] = [
      ['#0b0c0c', '#fff'],
      ['#1a65a6', '#fff'],
      ['#1a65a6', '#f3f2f1'],
      ['#505a5f', '#fff'],
      ['#b52514', '#fff'],
      ['#fff', '#00703c'],
      ['#0b0c0c', '#fd0'],
    ];
    for (const [colour, ground] of onGround)
      expect([colour, ground, contrast(colour, ground)]).toEqual([colour, ground, expect.any(Number)]);
    for (const [colour, ground] of onGround) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    const used = new Set(Array.from(body.matchAll(/[ (](#[0-9a-f]{3,6})\b/g), ([, colour]) => colour));
    const borders = ['#b1b4b6', '#002d18'];
    expect([...used].filter((colour) => !borders.includes(colour!) && !onGround.flat().includes(colour!))).toEqual([]);
  });
});

/** WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!;
    const [red, green, blue] = full.map((pair) => {
      const part = Number.parseInt(pair, 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('what is kept of a question', () => {
  it('is nothing personal: neither name nor number is in the log', async () => {
    await server.browse(`/certificates/${number}/holder`, form);
    await server.browse(`/certificates?number=${number}`);
    expect(server.log()).toContain('/certificates/:number/holder');
    expect(server.log()).not.toContain('Dell');
    expect(server.log()).not.toContain(number);
    expect(server.log()).not.toContain(jws.slice(-20));
  });
});

describe('somebody who asks and asks', () => {
  it('when they have asked 60 times in a minute, then they are told how long to wait', async () => {
    const strict = await serviceUnderTest({ perMinute: 60 });
    for (let call = 0; call < 60; call += 1) expect((await strict.ask(`/certificates/${number}`)).statusCode).toBe(404);
    const answer = await strict.ask(`/certificates/${number}`);
    expect([answer.statusCode, answer.json().type]).toEqual([429, '/problems/too-many-requests']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await strict.stop();
  });
});

describe('the addresses that are documented', () => {
  it('when one is asked with another method, then it says which it takes', async () => {
    const answer = await server.ask(`/certificates/${number}`, { method: 'POST', json: {} });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it('are open to everybody: none asks for a sign-in', async () => {
    const { paths } = (await server.ask('/openapi.json')).json() as { paths: Record<string, object> };
    const named = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => [method, path] as const),
    );
    expect(named.length).toBe(8);
    for (const [method, path] of named) {
      const url = path.replace('{number}', number);
      const answer = await server.ask(url, method === 'post' ? { json: {} } : {});
      expect([path, answer.statusCode]).not.toEqual([path, 401]);
      expect([path, answer.statusCode]).not.toEqual([path, 404]);
    }
  });
});
