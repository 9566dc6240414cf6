import fc from 'fast-check';
import { newCertificateNumber } from '../signing/index.js';
import { isCertificateNumber, readCertificateNumber } from './index.js';
import { alphabet, asWritten } from './number.js';

const numbers = fc
  .array(fc.constantFrom(...alphabet), { minLength: 12, maxLength: 12 })
  .map((characters) => asWritten(characters.join('')));
const places = Array.from('MC-7F3K-9Q2D-XW4T-S', (_, at) => at).filter((at) => at > 2 && ![7, 12, 17].includes(at));
const replaced = (text: string, changes: Record<number, string>): string =>
  [...text].map((character, at) => changes[at] ?? character).join('');

describe('the number of a certificate', () => {
  it('given a new one, then it has the form that is printed, and nobody meets it twice', () => {
    const made = Array.from({ length: 2_000 }, newCertificateNumber);
    for (const number of made) {
      expect(number).toMatch(/^MC(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]$/);
      expect(isCertificateNumber(number)).toBe(true);
    }
    expect(new Set(made).size).toBe(2_000);
  });

  it('given any one wrong character, then it is told', () =>
    fc.assert(
      fc.property(numbers, fc.constantFrom(...places), fc.constantFrom(...alphabet), (number, at, character) => {
        fc.pre(number[at] !== character);
        expect(isCertificateNumber(replaced(number, { [at]: character }))).toBe(false);
      }),
    ));

  it('given any two characters that changed places, then it is told', () =>
    fc.assert(
      fc.property(numbers, fc.constantFrom(...places), fc.constantFrom(...places), (number, one, other) => {
        fc.pre(number[one] !== number[other]);
        const swapped = replaced(number, { [one]: number[other]!, [other]: number[one]! });
        expect(readCertificateNumber(swapped)).toEqual({ problem: expect.stringContaining('typing mistake') });
      }),
    ));

  it.each([
    ['small letters', (number: string) => number.toLowerCase()],
    ['no hyphens', (number: string) => number.replaceAll('-', '')],
    ['no MC', (number: string) => number.replace('MC-', '')],
    ['spaces and long hyphens', (number: string) => ` ${number.replaceAll('-', ' – ')} `],
    [
      'O for 0, and I or l for 1',
      (number: string) => number.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l'),
    ],
  ])('given it typed with %s, then it is understood', (_, typed) =>
    fc.assert(fc.property(numbers, (number) => expect(readCertificateNumber(typed(number))).toEqual({ number }))),
  );

  it('given one whose first characters are MC, then they are not taken for the beginning', () => {
    const read = [...alphabet].map((last) => readCertificateNumber(`MC0000000000${last}`)).filter((r) => 'number' in r);
    expect(read).toEqual([{ number: expect.stringMatching(/^MC-MC00-0000-0000-.$/) }]);
  });

  it.each([
    ['', /^A certificate number is MC and 13 letters and digits/],
    ['MC-7F3K-9Q2D-XW4T', /^A certificate number is MC and 13/],
    ['MC-7F3K-9Q2D-XW4T-S-8', /^A certificate number is MC and 13/],
    ['MC-7F3K-9Q2D-XW4T-U', /never has the character U$/],
    ['MC-7F3K-9Q2D-XW4T-<', /never has the character <$/],
  ])('given %j, then it says what a number looks like', (text, words) =>
    expect(readCertificateNumber(text)).toEqual({ problem: expect.stringMatching(words) }),
  );

  it('given the example that people are shown, then it is one that fits', () =>
    expect(isCertificateNumber('MC-7F3K-9Q2D-XW4T-S')).toBe(true));

  it.each([undefined, 7, {}, 'mc-7f3k-9q2d-xw4t-8'])('given %j, then it is none as printed', (value) =>
    expect(isCertificateNumber(value)).toBe(false),
  );
});
