import { appealOnRecord } from './appeals.js';

const lodged = {
  kind: 'appeal-lodged',
  on: '2026-11-02',
  mediation: 'EX-2026-0141-M1',
  authority: 'certificate',
  certificate: 'MC-7F3K-9Q2D-XW4T-8',
};
const recorded = (...facts: { kind: string; on: string }[]) =>
  facts.map((fact, index) => ({ sequence: index + 1, fact }));

describe('given the log of an appeal', () => {
  it.each([
    ['nothing more', [], 'pending'],
    ['a withdrawal', [{ kind: 'appeal-withdrawn', on: '2026-12-01', by: 'family' }], 'withdrawn'],
    ['word that it is not opposed (reg 45)', [{ kind: 'appeal-not-opposed', on: '2026-12-01' }], 'not-opposed'],
    ['a decision', [{ kind: 'appeal-decided', on: '2027-02-01', outcome: 'allowed-in-part' }], 'allowed-in-part'],
  ])('when it has %s, then that is how it ended', (_, facts, outcome) =>
    expect(appealOnRecord(recorded(lodged, ...facts))).toEqual({
      mediation: 'EX-2026-0141-M1',
      authority: 'certificate',
      certificate: 'MC-7F3K-9Q2D-XW4T-8',
      outcome,
    }),
  );

  it('when it names no mediation, then it is of no notice that is counted', () =>
    expect(appealOnRecord(recorded({ kind: 'appeal-lodged', on: '2026-11-02' }))).toBeUndefined());
});
