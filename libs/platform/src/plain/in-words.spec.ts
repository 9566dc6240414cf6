import { inWords } from './in-words.js';

describe('a text written for ops', () => {
  it('given fixed words, then they are marked with U+2060', () =>
    expect(inWords('write to the case log')).toBe('\u2060write to the case log'));

  it('given codes, a case reference and dates, then they are written into the text', () =>
    expect(
      inWords`EX-2026-0141: ${'ehc.final-plan'} due ${'19 January 2027'}, act by ${'2027-01-18'}, ${3} overdue`,
    ).toBe('\u2060EX-2026-0141: ehc.final-plan due 19 January 2027, act by 2027-01-18, 3 overdue'));

  it('given a text that is marked already, then it is not marked twice', () =>
    expect(inWords(inWords('panel'))).toBe('\u2060panel'));

  it.each(['Mary Smith', '19 Januar 2027', 'a\nb', ''])('given the value %j, then it is refused', (value) =>
    expect(() => inWords`chase ${value}`).toThrow('must be a number, a code without spaces or a date'),
  );

  it.each([
    ['write to mother@example.org', 'an e-mail address'],
    ['ring 07700 900 123', 'a telephone or NHS number'],
    ['ring 020 7946 0958', 'a telephone or NHS number'],
    ['NHS 943 476 5919', 'a telephone or NHS number'],
  ])('given "%s", then it is refused as %s', (text, name) => expect(() => inWords(text)).toThrow(name));

  it.each([
    'final plan due 19 January 2027, SEND Regs 2014 reg 13(2), act by 2027-01-18',
    'EX-2026-0141 2027-01-18 2027-01-19 12 3456 events',
    'EX-2026-1795327999123 0 overdue',
    '2027-01-19T09:00:00.000Z',
  ])('given "%s", then nothing personal is seen in it', (text) => expect(() => inWords(text)).not.toThrow());
});
