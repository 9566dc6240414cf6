import { aLog, chained } from '../testing/a-log.js';
import { againstHeads, checkLog, faultInWords, firstFault, type LoggedEntry, type PublishedEntries } from './index.js';

const log = aLog(5);
const [one, two, three, four, five] = log as [LoggedEntry, LoggedEntry, LoggedEntry, LoggedEntry, LoggedEntry];
const renumbered = (entry: LoggedEntry, sequence: number): LoggedEntry => ({ ...entry, sequence });
const putIn = chained(
  {
    shown: { ...two.shown, sequence: 3, by: 'nobody' },
    text: JSON.stringify({ ...two.shown, sequence: 3, by: 'nobody' }),
  },
  two,
);
const published = (entries: LoggedEntry[], day = '2026-11-21'): PublishedEntries =>
  new Map(entries.map(({ sequence, hash }) => [sequence, { hash, day }]));

describe('the log of a case', () => {
  it('given that it is as it was written, then nothing is wrong', () => {
    expect(checkLog(log, 5)).toBeUndefined();
    expect(checkLog([], 0)).toBeUndefined();
  });

  it.each<[string, LoggedEntry[], object]>([
    [
      'an entry was altered',
      [one, { ...two, text: two.text.replace('essex', 'other') }, three],
      { sequence: 2, fault: 'altered' },
    ],
    ['a hash was altered', [one, { ...two, hash: 'f'.repeat(64) }, three], { sequence: 2, fault: 'altered' }],
    [
      'an entry shows something else',
      [one, { ...two, shown: { ...two.shown, by: 'nobody' } }],
      { sequence: 2, fault: 'shown otherwise' },
    ],
    ['the first entry was removed', [two, three], { sequence: 1, fault: 'missing' }],
    ['an entry in the middle was removed', [one, two, four, five], { sequence: 3, fault: 'missing' }],
    [
      'two entries changed places',
      [one, renumbered(three, 2), renumbered(two, 3), four],
      { sequence: 2, fault: 'reordered' },
    ],
    [
      'the first entry was moved to the end',
      [renumbered(two, 1), renumbered(three, 2), renumbered(one, 3)],
      { sequence: 1, fault: 'reordered' },
    ],
    ['two entries are listed in the wrong order', [one, three, two], { sequence: 2, fault: 'reordered' }],
    [
      'an entry was put in, and the rest moved on',
      [one, two, putIn, renumbered(three, 4), renumbered(four, 5)],
      { sequence: 3, fault: 'inserted' },
    ],
    [
      'an entry was put in before the first',
      [chained(one), renumbered(one, 2), renumbered(two, 3)],
      { sequence: 1, fault: 'inserted' },
    ],
    ['an entry stands twice', [one, two, two, three], { sequence: 3, fault: 'inserted' }],
    [
      'an entry of another case was put in its place',
      [one, aLog(2, 'EX-2026-0007')[1]!, three],
      { sequence: 2, fault: 'not chained' },
    ],
  ])('given that %s, then that entry is named', (_, entries, fault) => expect(checkLog(entries)).toEqual(fault));

  it('given that its end was cut off, then the number that the case has reached tells', () =>
    expect(checkLog([one, two], 3)).toEqual({ sequence: 3, fault: 'missing' }));

  it('given an entry too many, then the number that the case has reached tells', () =>
    expect(checkLog(log, 4)).toEqual({ sequence: 5, fault: 'inserted' }));
});

describe('the log of a case whose heads were published', () => {
  it('given that it has grown since, then nothing is wrong', () =>
    expect(firstFault(log, 5, published([two]))).toBeUndefined());

  it('given that it was written anew from an entry on, each hash rightly, then the first that was published otherwise is named', () => {
    const anew = aLog(5, 'EX-2026-0141', { 3: { on: '2026-08-01' } });
    expect(checkLog(anew, 5)).toBeUndefined();
    const fault = firstFault(anew, 5, published(log));
    expect(fault).toEqual({ sequence: 3, fault: 'rewritten', published: '2026-11-21' });
    expect(faultInWords('EX-2026-0141', fault!)).toBe(
      'EX-2026-0141: entry 3 is not the entry that was published: the log was written anew from there (published on 21 November 2026).',
    );
  });

  it('given that its end was cut off, and the case says so too, then the first entry that is gone is named', () =>
    expect(firstFault([one, two], 2, published([five]))).toEqual({
      sequence: 3,
      fault: 'missing',
      published: '2026-11-21',
    }));

  it('given that it is gone altogether, then its first entry is missing', () =>
    expect(againstHeads([], published([five]))).toEqual({ sequence: 1, fault: 'missing', published: '2026-11-21' }));

  it('given two faults, then the one that comes first in the log is named', () => {
    const anew = aLog(5, 'EX-2026-0141', { 2: { on: '2026-08-01' } });
    expect(firstFault([...anew.slice(0, 3), anew[4]!], 5, published(log))).toMatchObject({
      sequence: 2,
      fault: 'rewritten',
    });
    expect(firstFault([anew[0]!, anew[2]!], 5, published([five]))).toMatchObject({ sequence: 2, fault: 'missing' });
  });
});
