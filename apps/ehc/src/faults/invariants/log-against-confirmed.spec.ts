import { logAgainstConfirmed } from './log-against-confirmed.js';
import type { LogLine } from './rows.js';

const line = (sequence: number, key: string, kind: string, what: 'fact' | 'time' = 'fact'): LogLine => ({
  ...{ sequence, key, kind, what, body: {} },
});
const confirmed = [
  { key: 'the-request', entries: [{ sequence: 1, kind: 'request-received' }], at: 0 },
  { key: 'the-views', entries: [{ sequence: 2, kind: 'views-received' }], at: 0 },
];
const count = (log: LogLine[]) =>
  logAgainstConfirmed({ reference: 'EX-2026-0001', confirmed }, { reference: '', log, limits: [], letters: [] });

describe('given a request and views that were confirmed', () => {
  const request = line(1, 'the-request', 'request-received');
  const views = line(2, 'the-views', 'views-received');

  it('when both are in the log, then nothing is lost or doubled, whatever the clocks add', () =>
    expect(count([request, views, line(3, 'a-clock', 'limit-near', 'time')])).toEqual({ lost: [], doubled: [] }));

  it('when the views are not there, then they are lost', () =>
    expect(count([request]).lost).toEqual(['EX-2026-0001: views-received, confirmed as entry 2, is not there']));

  it('when another entry has their number, then they are lost', () =>
    expect(count([request, line(2, 'a-stranger', 'views-received')]).lost).toHaveLength(1));

  it('when they are there twice, under their key or another, then they are doubled', () => {
    const again = 'EX-2026-0001: views-received is there again as entry 3';
    expect(count([request, views, line(3, 'the-views', 'views-received')]).doubled).toEqual([again]);
    expect(count([request, views, line(3, 'another-key', 'views-received')]).doubled).toEqual([again]);
  });
});
