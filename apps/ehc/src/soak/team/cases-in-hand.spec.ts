import type { CaseInFlight } from '../../faults/caseload/case-in-flight.js';
import { CasesInHand } from './cases-in-hand.js';

const aCase = (isDone = false) => ({ isDone }) as CaseInFlight;

describe('given the open cases of a team', () => {
  it('then the one that was longest left alone is taken up first', async () => {
    const [first, second] = [aCase(), aCase()];
    const cases = new CasesInHand();
    cases.putBack(first);
    cases.putBack(second);
    expect(await cases.take()).toBe(first);
    cases.putBack(first);
    expect(await cases.take()).toBe(second);
  });

  it('when all are in hand, then the next step waits for the first that is put back', async () => {
    const only = aCase();
    const cases = new CasesInHand();
    const taken = cases.take();
    cases.putBack(aCase(true)); // has come to its end: nothing more to do in it
    cases.putBack(only);
    expect(await taken).toBe(only);
  });
});
