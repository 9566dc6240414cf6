import { addDays } from '../calendar/plain-date.js';
import { exceptionGrounds } from '../exceptions/grounds.js';
import { allRules, rule } from '../statute/index.js';
import { dueDate } from './due-date.js';
import { versionInForce } from './version-in-force.js';

const everyDay = Array.from({ length: 5_479 }, (_, n) => addDays('2014-01-01', n));

describe('every rule, on every day from 2014 to 2028', () => {
  it('has exactly one version in force from its commencement on, until it is spent', () => {
    const wrong = allRules().flatMap((one) => {
      const commenced = one.versions[0]!.from;
      const spent = one.versions.at(-1)!.to;
      for (const day of everyDay) {
        const inForce = one.versions.filter(({ from, to }) => from <= day && (!to || day <= to)).length;
        const expected = day >= commenced && (!spent || day <= spent) ? 1 : 0;
        if (inForce !== expected) return [`${one.id} has ${inForce} versions on ${day}`];
      }
      return [];
    });
    expect(wrong).toEqual([]);
  });

  it('commenced no earlier than Part 3 of the Act', () => {
    expect(allRules().filter(({ versions }) => versions[0]!.from < '2014-09-01')).toEqual([]);
  });
});

describe('a change of the law', () => {
  it('goes by the day the time starts: unopposed appeals on 22 and 23 March 2015', () => {
    expect(dueDate('concede.contents', { notified: '2015-03-22' })).toMatchObject({
      due: '2015-04-19',
      versionFrom: '2014-09-01',
      citation: 'SEND Regs 2014 reg 45(4) as made',
    });
    expect(dueDate('concede.contents', { notified: '2015-03-23' })).toMatchObject({
      due: '2015-04-27',
      versionFrom: '2015-03-23',
      citation: 'SEND Regs 2014 reg 45(4)',
    });
  });

  it('can be looked up for another day', () => {
    expect(dueDate('transition.final-plan', { began: '2015-09-10' }, { asAt: '2015-08-27' })).toMatchObject({
      due: '2015-12-16',
      versionFrom: '2015-04-01',
    });
    expect(dueDate('transition.final-plan', { began: '2015-09-10' })).toMatchObject({
      due: '2016-01-13',
      versionFrom: '2015-09-01',
    });
  });

  it('ends a rule that is spent', () => {
    expect(() => dueDate('transition.final-plan', { began: '2018-04-01' })).toThrow(
      'transition.final-plan has no version in force on 1 April 2018',
    );
    expect(() => dueDate('recommendation.respond', { recommended: '2018-04-02' })).toThrow('no version in force');
  });
});

describe('the relaxation of 2020', () => {
  it('is in force from 1 May to 24 September 2020 and at no other time', () => {
    const relaxedOn = (day: string): boolean =>
      exceptionGrounds('ehc.not-necessary-early', day).some(({ code }) => code === 'coronavirus');
    expect(['2020-04-30', '2020-05-01', '2020-09-24', '2020-09-25'].map(relaxedOn)).toEqual([false, true, true, false]);
  });

  it('is mentioned for a limit that fell into it, though its time began before', () => {
    expect(dueDate('ehc.final-plan', { received: '2020-01-06' })).toMatchObject({
      due: '2020-05-25',
      notes: expect.arrayContaining([expect.stringContaining('reg 10(4)(e) (2020)')]),
    });
    expect(dueDate('ehc.final-plan', { received: '2019-12-02' }).notes.join()).not.toContain('(2020)');
  });

  it('left alone what SI 2020/471 does not name', () => {
    for (const id of [
      'ehc.draft-representations',
      'phase.school',
      'review.meeting-notice',
      'mediation.venue-notice',
      'appeal.lodge',
      'placement.remain',
    ]) {
      expect(versionInForce(rule(id), '2020-06-03').exceptions).toEqual([]);
    }
  });
});
