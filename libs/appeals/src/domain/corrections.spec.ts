import { lodged, ordering, registered } from '../testing/index.js';

const today = '2027-01-04';
const on = '2026-12-17';

describe('given an order entered with the day it was sent and not made', () => {
  it('when it is corrected, then its limits move back, and a breach that follows is told', () => {
    const appeal = registered('plan-contents').enter('2026-12-22', ordering('2026-12-22', 'name-school'));
    expect(appeal.clock('order.name-school/order-1')).toMatchObject({
      due: '2027-01-05',
      citation: 'SEND Regs 2014 reg 44(2)(f)',
    });
    appeal.correct(today, 'appeal-decided', ordering(on, 'name-school'));
    expect(appeal.clock('order.name-school/order-1')).toMatchObject({ due: '2026-12-31', missedFor: '2026-12-31' });
  });

  it('when its kind was wrong, then the limits of the right kind begin and the others end', () => {
    const appeal = registered('plan-contents').enter(on, ordering(on, 'name-school'));
    appeal.correct(today, 'appeal-decided', ordering(on, 'amend'));
    expect(appeal.clock('order.amend/order-1')).toMatchObject({
      due: '2027-01-21',
      citation: 'SEND Regs 2014 reg 44(2)(e)',
    });
    expect(appeal.clock('order.name-school/order-1').state).toBe('ended');
  });

  it('when it is struck out, then the appeal waits for the tribunal again', () => {
    const appeal = registered('plan-contents').enter(on, ordering(on, 'amend'));
    appeal.correct(today, 'appeal-decided');
    expect(appeal).toMatchObject({ stage: 'registered', closed: false });
    expect(appeal.clock('order.amend/order-1').state).toBe('ended');
  });
});

describe('given an appeal that was entered with wrong words', () => {
  it('when the day of the notice is corrected so that it came late, then the correction is refused', () => {
    expect(() =>
      registered('plan-contents').correct(
        today,
        'appeal-lodged',
        lodged({ noticeSent: '2026-07-15', certificateIssued: '2026-09-01' }),
      ),
    ).toThrow('The last day to appeal was 1 October 2026');
  });

  it('when the decision is corrected to one on which the order could not be made, then it is refused', () => {
    const appeal = registered('plan-contents').enter(on, ordering(on, 'amend'));
    expect(() => appeal.correct(today, 'appeal-lodged', lodged({ decision: 'refusal-to-assess' }))).toThrow(
      /With this correction, entry \d+ \(appeal decided, 17 December 2026\) would not stand/,
    );
  });

  it('when an order is corrected that an exception stands on, then it is refused until the exception is struck out', () => {
    const appeal = registered('refusal-to-issue').enter(on, ordering(on, 'make-plan'), {
      kind: 'exception-recorded',
      on,
      rule: 'order.make-plan.draft/order-1',
      ground: 'exceptional-circumstances',
    });
    const again = () => appeal.correct(today, 'appeal-decided', ordering(on, 'reconsider'));
    expect(again).toThrow('With this correction, the exception of 17 December 2026 would not stand');
    appeal.correct(today, 'exception-recorded');
    expect(again().clock('order.reconsider/order-1')).toMatchObject({
      due: '2026-12-31',
      citation: 'SEND Regs 2014 reg 44(2)(d)',
    });
  });

  it('when it is closed, then only a correction opens it again', () => {
    const appeal = registered('cease').enter('2026-12-01', {
      kind: 'appeal-withdrawn',
      on: '2026-12-01',
      by: 'family',
    });
    expect(appeal.closed).toBe(true);
    appeal.correct(today, 'appeal-withdrawn');
    expect(appeal).toMatchObject({ stage: 'registered', closed: false });
    expect(appeal.clock('appeal.la-response')).toMatchObject({
      missedFor: '2026-12-21',
      citation: 'HESC Rules 2008 r.21',
    });
  });
});
