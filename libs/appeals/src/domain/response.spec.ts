import { appealOnPaper, decided, lodged, ordering, registered } from '../testing/index.js';

const today = '2027-12-01';
const entered = (day: string) =>
  appealOnPaper().enter(today, lodged({ noticeSent: day, certificateIssued: day, on: day }));

describe('given a registered appeal', () => {
  it.each([
    ['30 working days', '2026-11-09', '2026-12-21'],
    ['30 working days, of which none is between Christmas and New Year', '2026-12-01', '2027-01-20'],
    ['30 working days, of which none is in August', '2027-07-15', '2027-09-27'],
  ])('then the response is due in %s', (_words, on, due) => {
    const appeal = entered(on).enter(today, { kind: 'appeal-registered', on });
    expect(appeal.stage).toBe('registered');
    expect(appeal.clock('appeal.la-response')).toMatchObject({ due, citation: 'HESC Rules 2008 r.21', nature: 'duty' });
  });

  it('when it was sent to the authority later, then the time runs from there', () => {
    const appeal = registered('plan-contents').enter('2026-12-01', {
      kind: 'correction',
      on: '2026-12-01',
      corrects: 2,
      replacement: { kind: 'appeal-registered', on: '2026-11-09', sentToAuthorityOn: '2026-12-01' },
    });
    expect(appeal.clock('appeal.la-response')).toMatchObject({ due: '2027-01-20', citation: 'HESC Rules 2008 r.21' });
  });

  it('when the registration letter names a date, then that date prevails', () => {
    const appeal = appealOnPaper().enter('2026-11-09', lodged(), {
      kind: 'appeal-registered',
      on: '2026-11-09',
      responseDueBy: '2026-12-14',
    });
    expect(appeal.clock('appeal.la-response')).toMatchObject({ due: '2026-12-14', citation: 'HESC Rules 2008 r.21' });
    expect(() =>
      appealOnPaper().enter('2026-11-09', lodged(), {
        kind: 'appeal-registered',
        on: '2026-11-09',
        responseDueBy: '2026-11-08',
      }),
    ).toThrow('The response cannot be due on 8 November 2026');
    expect(() =>
      appealOnPaper().enter('2026-11-09', lodged(), {
        kind: 'appeal-registered',
        on: '2026-11-09',
        sentToAuthorityOn: '2026-11-01',
      }),
    ).toThrow('received by the tribunal on 2 November 2026');
    expect(() =>
      appealOnPaper().enter('2026-11-09', lodged(), {
        kind: 'appeal-registered',
        on: '2026-11-09',
        sentToAuthorityOn: '2026-11-10',
      }),
    ).toThrow('10 November 2026 has not come yet');
  });

  it('when the response is sent on the last day it is met, and a day later it is a breach', () => {
    const met = registered('plan-contents').enter('2026-12-21', {
      kind: 'response-sent',
      on: '2026-12-21',
      opposes: true,
    });
    expect(met.stage).toBe('opposed');
    expect(met.clock('appeal.la-response')).toMatchObject({ state: 'met', metOn: '2026-12-21' });
    const missed = registered('plan-contents').on('2026-12-22');
    expect(missed.clock('appeal.la-response')).toMatchObject({ state: 'running', missedFor: '2026-12-21' });
    expect(missed.events).toContainEqual({
      kind: 'limit-missed',
      key: 'appeal.la-response',
      due: '2026-12-21',
      citation: 'HESC Rules 2008 r.21',
      day: '2026-12-22',
    });
  });

  it('when a response that opposes was sent, then it is too late not to oppose', () => {
    const opposed = registered('refusal-to-assess').enter('2026-12-01', {
      kind: 'response-sent',
      on: '2026-12-01',
      opposes: true,
    });
    expect(() => opposed.enter('2026-12-02', { kind: 'appeal-not-opposed', on: '2026-12-02' })).toThrow(
      expect.objectContaining({
        objection: expect.objectContaining({
          code: 'too-late-not-to-oppose',
          provision: 'SEND Regs 2014 reg 45(1)',
          detail: expect.stringContaining('1 December 2026'),
        }),
      }),
    );
  });

  it('when the authority does not oppose, then no response is owed and none can be sent', () => {
    const conceded = registered('refusal-to-assess').enter('2026-12-01', {
      kind: 'appeal-not-opposed',
      on: '2026-12-01',
    });
    expect(conceded.clock('appeal.la-response')).toMatchObject({ state: 'ended', endedOn: '2026-12-01' });
    const settled = /On 1 December 2026 the authority told the tribunal that it does not oppose/;
    expect(() => conceded.enter('2026-12-02', { kind: 'response-sent', on: '2026-11-30', opposes: true })).toThrow(
      settled,
    );
    expect(() => conceded.enter('2026-12-02', ordering('2026-12-02', 'assess'))).toThrow(settled);
    expect(() => conceded.enter('2026-12-02', { kind: 'appeal-withdrawn', on: '2026-12-02', by: 'family' })).toThrow(
      settled,
    );
  });

  it('when the family withdraws, then it is closed and nothing is owed', () => {
    const appeal = registered('cease').enter('2026-12-01', {
      kind: 'appeal-withdrawn',
      on: '2026-12-01',
      by: 'family',
    });
    expect(appeal).toMatchObject({ stage: 'withdrawn', closed: true });
    expect(appeal.clock('appeal.la-response')).toMatchObject({ state: 'ended', endedOn: '2026-12-01' });
    expect(() => appeal.enter('2026-12-02', decided('2026-12-02', { outcome: 'struck-out' }))).toThrow(
      'The case is closed',
    );
  });
});

describe('given an appeal that the tribunal has not registered', () => {
  const bare = () => appealOnPaper({ ...headerNow }).enter('2026-11-09', lodged());
  const headerNow = {
    kind: 'appeal',
    reference: 'EX-2026-0141-A1',
    localAuthority: 'EX',
    agreement: { area: 'essex', version: '2014-11' },
    openedOn: '2026-11-02',
  };

  it('then nothing that follows registration can be recorded', () => {
    expect(() => bare().enter('2026-11-09', { kind: 'response-sent', on: '2026-11-09', opposes: true })).toThrow(
      'Before this, the record needs: appeal registered.',
    );
    expect(() => bare().enter('2026-11-09', ordering('2026-11-09', 'amend'))).toThrow(
      'Before this, the record needs: appeal registered.',
    );
  });
});
