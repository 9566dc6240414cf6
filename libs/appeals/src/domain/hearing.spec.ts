import { registered } from '../testing/index.js';

const listed = { kind: 'hearing-listed', on: '2026-12-01', hearing: 'h-1', date: '2027-02-10' } as const;
const opposed = () =>
  registered('plan-contents').enter('2026-12-01', { kind: 'response-sent', on: '2026-12-01', opposes: true });

describe('given an appeal that is opposed', () => {
  it('when a hearing is listed, vacated, listed again and held, then the stage follows', () => {
    const appeal = opposed().enter('2026-12-01', listed);
    expect(appeal.stage).toBe('hearing-listed');
    appeal.enter('2027-01-20', { kind: 'hearing-vacated', on: '2027-01-20', hearing: 'h-1' });
    expect(appeal.stage).toBe('opposed');
    appeal.enter('2027-01-21', { ...listed, on: '2027-01-21', hearing: 'h-2', date: '2027-03-03' });
    appeal.enter('2027-03-03', { kind: 'hearing-held', on: '2027-03-03', hearing: 'h-2' });
    expect(appeal).toMatchObject({ stage: 'heard', closed: false });
  });

  it('then a hearing that is unknown, over, listed twice or for a day gone by is refused', () => {
    const appeal = opposed().enter('2026-12-01', listed);
    const held = { kind: 'hearing-held', on: '2026-12-02', hearing: 'h-1' } as const;
    expect(() => appeal.enter('2026-12-02', { ...held, hearing: 'h-9' })).toThrow('No hearing "h-9" is listed.');
    expect(() => appeal.enter('2026-12-02', listed)).toThrow('already on record');
    expect(() => appeal.enter('2026-12-02', { ...listed, hearing: 'h-2', date: '2026-11-30' })).toThrow(
      'A hearing listed on 1 December 2026 cannot be for 30 November 2026.',
    );
    expect(() => appeal.enter('2026-12-02', { ...held, on: '2026-11-30' })).toThrow('was listed on 1 December 2026');
    appeal.enter('2026-12-02', held);
    expect(() => appeal.enter('2026-12-02', { ...held, kind: 'hearing-vacated' })).toThrow('already held or vacated');
  });
});
