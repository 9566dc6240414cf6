import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dueText } from './due-text.js';

const found = (rule: string, options: Parameters<typeof dueText>[1], rest?: string[]) =>
  JSON.parse(dueText(rule, { ...options, json: true }, rest)) as { due: string; citation: string; safe: string };

describe('ehc due', () => {
  it('gives the final plan of a request of 1 September 2026 by 19 January 2027, with its law', () => {
    expect(found('ehc.final-plan', { from: '2026-09-01' })).toMatchObject({
      due: '2027-01-19',
      citation: 'SEND Regs 2014 reg 13(2)',
    });
  });

  it('says it in words', () => {
    const words = dueText('ehc.final-plan', { from: '2026-09-01' });
    expect(words).toContain('Due: 19 January 2027');
    expect(words).toContain('SEND Regs 2014 reg 13(2)');
  });

  it('takes what a rule needs by its name, in one word or two', () => {
    const expected = { due: '2027-01-19', citation: 'SEND Regs 2014 reg 13(2)' };
    expect(found('ehc.final-plan', {}, ['--received', '2026-09-01'])).toMatchObject(expected);
    expect(found('ehc.final-plan', {}, ['--received=2026-09-01'])).toMatchObject(expected);
  });

  it('takes several dates for one name, written in kebab case', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2026-06-${String(index + 1).padStart(2, '0')}`).join(',');
    expect(found('placement.remain', { from: '2026-05-29' }, ['--school-open-days', days])).toMatchObject({
      due: '2026-06-10',
      citation: expect.stringContaining('reg 48') as string,
    });
  });

  it("takes a setting's own calendar from a file, and says so when there is none", () => {
    const folder = mkdtempSync(join(tmpdir(), 'ehc-due-'));
    const file = join(folder, 'open-days.json');
    const days = ['14', '15', '16', '17', '18'].map((day) => `2026-12-${day}`);
    writeFileSync(file, JSON.stringify([...days, ...['05', '06', '07', '08', '11'].map((day) => `2027-01-${day}`)]));
    expect(found('placement.remain', { from: '2026-12-11' }, ['--school-calendar', file])).toMatchObject({
      due: '2027-01-11',
      citation: 'SEND Regs 2014 reg 48',
    });
    expect(() =>
      dueText('placement.remain', { from: '2026-12-11' }, ['--school-calendar', join(folder, 'none')]),
    ).toThrow(/no JSON file that can be read/);
    expect(() => dueText('placement.remain', { from: '2026-12-11' })).toThrow(/--school-calendar <file>/);
    rmSync(folder, { recursive: true });
  });

  it('counts a local limit only for an area that sets one', () => {
    expect(found('support.first-response', { from: '2026-06-01', area: 'essex' })).toMatchObject({ due: '2026-06-03' });
    expect(dueText('support.first-response', { from: '2026-06-01', area: 'wigan' })).toContain(
      'no such limit in the agreement of Wigan Council',
    );
    expect(() => dueText('support.first-response', { from: '2026-06-01' })).toThrow(
      /set by a local agreement[^]*--area <area>/,
    );
  });

  it('uses the law of the day that is asked for', () => {
    expect(() => dueText('ehc.final-plan', { from: '2026-09-01', asAt: '2010-01-01' })).toThrow(/ehc\.final-plan/);
  });

  it.each([
    {
      given: 'nothing to count from',
      options: {},
      rest: [],
      says: /ehc\.final-plan needs .*\nIt takes:\n {2}--received <date>/,
    },
    {
      given: 'a day that does not exist',
      options: { from: '2026-02-30' },
      rest: [],
      says: /date that exists, before the year 2200, written YYYY-MM-DD, and not '2026-02-30'/,
    },
    {
      given: 'a name the rule does not know',
      options: {},
      rest: ['--served', '2026-02-03'],
      says: /ehc\.final-plan takes no --served\. It takes:/,
    },
    { given: 'a name without a value', options: {}, rest: ['--received'], says: /--received needs a value/ },
    { given: 'a word without a name', options: {}, rest: ['2026-02-03'], says: /"2026-02-03" belongs to no option/ },
    {
      given: 'an area that is not there',
      options: { from: '2026-02-03', area: 'kent' },
      rest: [],
      says: /There is no area 'kent'/,
    },
  ])('given $given, says what is wrong', ({ options, rest, says }) => {
    expect(() => dueText('ehc.final-plan', options, rest)).toThrow(says);
  });

  it('leads to the list when there is no such rule', () => {
    expect(() => dueText('ehc.finalplan', { from: '2026-09-01' })).toThrow(
      "There is no rule called 'ehc.finalplan'. `ehc law` lists them all.",
    );
  });
});
