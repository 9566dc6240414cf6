import { dueOn, type Kept } from './due.js';

const aCase: Kept = {
  reference: 'EX-2020-0001',
  class: 'case-with-plan',
  dateOfBirth: '2009-05-17',
  closedOn: '2020-01-10',
};

describe('given a plan for a child born 17 May 2009, kept up to 17 May 2040', () => {
  it('when the last day has come, then it is still kept', () =>
    expect(dueOn('EX', [aCase], '2040-05-17')).toEqual({ due: [], held: [], unclear: [] }));

  it('when it is over, then the case is due, with class and reason', () =>
    expect(dueOn('EX', [aCase], '2040-05-18').due).toEqual([
      {
        reference: 'EX-2020-0001',
        class: 'case-with-plan',
        keptUntil: '2040-05-17',
        why: expect.stringContaining('31 years from the date of birth: 17 May 2040'),
      },
    ]));

  it('when it is held back up to that day, then it is listed as held, and due on the day after', () => {
    const held = [{ ...aCase, heldUntil: '2041-01-31' }];
    expect(dueOn('EX', held, '2041-01-31')).toMatchObject({ due: [], held: [{ heldUntil: '2041-01-31' }] });
    expect(dueOn('EX', held, '2041-02-01')).toMatchObject({ due: [{ reference: 'EX-2020-0001' }], held: [] });
  });

  it('when nobody entered the date of birth, then it is never due and says why', () =>
    expect(dueOn('EX', [{ ...aCase, dateOfBirth: null }], '2099-01-01')).toEqual({
      due: [],
      held: [],
      unclear: [
        { reference: 'EX-2020-0001', class: 'case-with-plan', why: expect.stringContaining('No date of birth') },
      ],
    }));
});
