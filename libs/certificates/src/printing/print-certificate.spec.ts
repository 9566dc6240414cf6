import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import { factsOf, signCertificate } from '../signing/index.js';
import { aCertificate, issuer } from '../testing/index.js';
import { printCertificate, type NamesOnPaper } from './index.js';

/** Its types are those of another module system. */
const scan = jsQR as unknown as typeof jsQR.default;

const certificate = aCertificate();
const facts = factsOf(certificate);
const publicUrl = 'https://certificates.council.example/';
const address = `https://certificates.council.example/certificates/${facts.number}`;
const names: NamesOnPaper = { person: 'Zoë Ó’Dell-Example', parent: 'Ελένη Дарья Łukasz', adviser: 'Ann Adviser' };

const readPdf = (input: Buffer): Record<string, any> => {
  const reader = join(import.meta.dirname, '../testing/read-pdf.mjs');
  return JSON.parse(execFileSync(process.execPath, [reader], { input, maxBuffer: 10_000_000 }).toString());
};

let jws: string;
let pdf: Buffer;
let read: Record<string, any>;
beforeAll(async () => {
  jws = await signCertificate(certificate, issuer().ring.current);
  pdf = await printCertificate({ facts, names, jws, publicUrl });
  read = readPdf(pdf);
}, 60_000);

const elements = (role: string) =>
  (read['elements'] as { role: string; text: string; alt?: string }[]).filter((e) => e.role === role);

describe('a certificate on paper, as a screen reader finds it', () => {
  it('is one page with a language, a title that is shown, and tags, and says that it is PDF/UA', () => {
    expect(read).toMatchObject({
      pages: 1,
      lang: 'en-GB',
      title: `Mediation certificate ${facts.number}`,
      showsTitle: true,
      marked: { Marked: true },
    });
    expect(read['xmp']).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has one heading of the first level, and headings of the second below it', () => {
    expect(elements('H1').map(({ text }) => text)).toEqual(['Mediation certificate']);
    expect(elements('H2').map(({ text }) => text)).toEqual([
      'Whom it is about',
      'The certificate',
      'Is it genuine, and does it stand?',
    ]);
  });

  it('says in paragraphs what is certified, with its law and dates, and whom it is about', () => {
    const said = elements('P').map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        'Child or young person: Zoë Ó’Dell-Example',
        'Parent: Ελένη Дарья Łukasz',
        'Mediation adviser: Ann Adviser',
        `Certificate number: ${facts.number}`,
        'Decision in dispute: Not to secure an EHC needs assessment (CFA 2014 s.51(2)(a))',
        'Date of the authority’s notice: 1 October 2026',
        'The family told the adviser: 26 November 2026',
        'Issued on: 29 November 2026',
        'Adviser in the register: Example Register of Mediators, number SEND-0412: on the register on the day of issue',
        'Mediation case: EX-2026-0141-M1',
      ]),
    );
    expect(said.join(' ')).toContain('does not wish to take part (CFA 2014 s.55(4), SEND Regs 2014 reg 34(1)).');
  });

  it('leaves nothing outside its tags', () => expect(read['outside']).toBe(''));

  it('has its fonts in the file', () => {
    expect(read['fontsMissing']).toBe(0);
    expect(read['fontsInside']).toBeGreaterThan(0);
    // An incomplete list of a font's glyphs breaks PDF/UA (ISO 14289-1, 7.21.4.2); none at all does not.
    expect(pdf.includes('/CIDSet')).toBe(false);
  });

  it('tells where the QR code leads', () =>
    expect(elements('Figure')).toEqual([expect.objectContaining({ alt: `QR code that leads to ${address}` })]));

  it('has the signed text attached', () =>
    expect(read['attachments']).toEqual([{ filename: `${facts.number}.jws`, text: jws }]));
});

/** The squares that are drawn on the page, as a camera sees them: with a white border, some pixels each. */
function photographed(file: Buffer): { pixels: Uint8ClampedArray; width: number } {
  const squares = contentOf(file).flatMap((content) =>
    Array.from(content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) [\d.-]+ re/g), ([, x, y, side]) => ({
      x: Number(x),
      y: Number(y),
      side: Number(side),
    })),
  );
  const side = squares[0]!.side;
  const left = Math.min(...squares.map(({ x }) => x));
  const top = Math.min(...squares.map(({ y }) => y));
  const [border, pixelsEach] = [4, 3];
  const across = Math.round((Math.max(...squares.map(({ x }) => x)) - left) / side) + 1 + 2 * border;
  const width = across * pixelsEach;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const { x, y } of squares)
    for (let at = 0; at < pixelsEach * pixelsEach; at += 1) {
      const column = (Math.round((x - left) / side) + border) * pixelsEach + (at % pixelsEach);
      const row = (Math.round((y - top) / side) + border) * pixelsEach + Math.floor(at / pixelsEach);
      pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { pixels, width };
}

function contentOf(file: Buffer): string[] {
  const found: string[] = [];
  for (const match of file.toString('latin1').matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\r?\n/g)) {
    const content = inflateSync(file.subarray(match.index + match[0].length), { finishFlush: 2 }).toString('latin1');
    if (content.includes('/Figure')) found.push(content);
  }
  return found;
}

describe('the QR code', () => {
  it('when it is scanned, then it leads to the public check of this certificate', () => {
    const { pixels, width } = photographed(pdf);
    expect(scan(pixels, width, width)?.data).toBe(address);
  });
});

describe('a name that cannot be printed', () => {
  it.each([
    ['person', '山田 花子', 'The name of the child or young person cannot be printed'],
    ['parent', 'سارة', 'The name of the parent cannot be printed'],
    ['adviser', 'Ann\u0007', 'The name of the mediation adviser cannot be printed'],
    ['person', ' ', 'The name of the child or young person cannot be printed'],
  ])('given it of the %s, then there is no certificate with a gap', (field, name, words) =>
    expect(printCertificate({ facts, names: { ...names, [field]: name }, jws, publicUrl })).rejects.toThrow(words),
  );
});

describe('a certificate with much to say', () => {
  it('given very long names, then the check stands on a second page, whole', async () => {
    const long = 'Example '.repeat(35).trim();
    const wordy = { ...facts, authority: { code: 'EX', name: long }, provider: { code: 'x', name: long } };
    const file = await printCertificate({
      facts: wordy,
      names: { ...names, person: long, parent: long, adviser: long },
      jws,
      publicUrl,
    });
    expect(readPdf(file)['pages']).toBe(2);
    const { pixels, width } = photographed(file);
    expect(scan(pixels, width, width)?.data).toBe(address);
  });
});
