import { checked, split } from '@ehc/casefile/api';
import type { MediationFact } from '../contract/index.js';
import { mediationActions } from './actions.js';
import { inWords } from './in-words.js';
import { mediationKind } from './kind.js';
import { mediationPaths } from './open-api.js';

const on = '2026-05-12';
const kind = mediationKind();

/** What a request becomes. @throws Problem 400 for a body that is refused */
function sent(path: string, body: Record<string, unknown>) {
  const move = kind.moves.find((known) => known.path === path)!;
  return split(kind, move, checked(move.body, body) as Record<string, unknown>, on);
}
const refused = (path: string, body: Record<string, unknown>) => {
  try {
    sent(path, body);
  } catch (problem) {
    return problem;
  }
  throw new Error('it was accepted');
};

describe('given a request that says what mediation cost (MED-12)', () => {
  const cost = { on, borneBy: 'family', pence: 12_050, minutes: 180, session: 'session-1' };

  it('then it becomes a fact of codes and numbers, with no words', () =>
    expect(sent('costs', cost)).toEqual({ fact: { kind: 'cost-recorded', ...cost }, letters: 'send', words: {} }));

  it.each<[Record<string, unknown>, string]>([
    [{ ...cost, borneBy: 'mediator' }, 'borneBy'],
    [{ ...cost, pence: 120.5 }, 'pence'],
    [{ ...cost, pence: -1 }, 'pence'],
    [{ ...cost, pence: 10_000_001 }, 'pence'],
    [{ ...cost, minutes: 1.5 }, 'minutes'],
    [{ ...cost, minutes: '90' }, 'minutes'],
    [{ ...cost, particulars: { note: 'What the head teacher said' } }, 'particulars'],
  ])('when it is %j, then it is refused by the name of the field "%s"', (body, field) =>
    expect(refused('costs', body)).toMatchObject({ status: 400, extra: { errors: [{ field }] } }),
  );
});

describe('given a request that says what is to be learned for procedure (MED-12)', () => {
  it('when its lessons are from the list, then they become a fact', () =>
    expect(sent('lessons', { on, lessons: ['papers-late', 'support-missing'] }).fact).toEqual({
      kind: 'lessons-recorded',
      on,
      lessons: ['papers-late', 'support-missing'],
    }));

  it.each<[unknown, string]>([
    [[], 'lessons'],
    [['The head teacher shouted'], 'lessons.0'],
    [undefined, 'lessons'],
  ])('when they are %j, then it is refused by the name of the field "%s"', (lessons, field) =>
    expect(refused('lessons', { on, lessons })).toMatchObject({ status: 400, extra: { errors: [{ field }] } }),
  );
});

describe('given both', () => {
  it.each(['costs', 'lessons'])('then officers enter %s, and the OpenAPI document has them', (path) => {
    const may = mediationActions.find(({ name }) => name === `mediations.${path}`);
    expect(may?.roles).toEqual(['send-officer', 'manager']);
    const { post } = mediationPaths[`/v1/mediations/{reference}/${path}`] as { post: { description: string } };
    expect(post.description).toContain('MED-12');
  });

  it.each<[MediationFact, string]>([
    [
      { kind: 'cost-recorded', on, borneBy: 'family', pence: 12_050, minutes: 180, session: 'session-1' },
      'Cost of session "session-1" to the family: £120.50 and 180 minutes',
    ],
    [
      { kind: 'cost-recorded', on, borneBy: 'local-authority', minutes: 1 },
      'Cost of mediation to the local authority: 1 minute',
    ],
    [
      { kind: 'lessons-recorded', on, lessons: ['papers-late', 'session-length'] },
      'To be learned for procedure. Papers came late, or were missing. The time for the session was too short, or too long.',
    ],
  ])('when it is %j, then the timeline says so', (fact, words) => expect(inWords(fact)).toBe(words));
});
