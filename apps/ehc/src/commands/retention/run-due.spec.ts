import { dueInWords } from './run-due.js';

it('given cases past their time, held back and unclear, then each stands in a line with its class and reason', () =>
  expect(
    dueInWords(
      'Essex County Council',
      {
        due: [{ reference: 'EX-2020-0001', class: 'case-with-plan', keptUntil: '2040-05-17', why: '31 years.' }],
        held: [
          { reference: 'EX-2020-0002', class: 'case-with-plan', keptUntil: '2040-05-17', heldUntil: '2061-01-31' },
        ],
        unclear: [{ reference: 'EX-2020-0003', class: 'case-without-plan', why: 'No date of birth is on record.' }],
      },
      '2060-01-01',
    ),
  ).toEqual([
    'Essex County Council, on 1 January 2060:',
    '  EX-2020-0001  past its time (case-with-plan). 31 years.',
    '  EX-2020-0002  held back up to 31 January 2061; its time (case-with-plan) was over on 17 May 2040.',
    '  EX-2020-0003  cannot be said (case-without-plan). No date of birth is on record.',
  ]));

it('given none, then it says so with the day', () =>
  expect(dueInWords('Wigan Council', { due: [], held: [], unclear: [] }, '2060-01-01')).toEqual([
    'Wigan Council: no case is past its time on 1 January 2060.',
  ]));
