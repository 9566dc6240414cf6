import { randomUUID } from 'node:crypto';
import type { Receipt } from '../../api-client/answers.js';
import { Casework } from '../../api-client/casework.js';
import { loginOf } from '../../demo/drive.js';
import { courseOf, requestOf } from '../caseload/course.js';
import type { Fault } from '../fault.js';
import { readRecord } from '../invariants/rows.js';
import type { System } from '../system/system.js';
import { probe } from './probe.js';

const officersOf = ({ caseworkUrl, identityUrl }: System) => new Casework({ caseworkUrl, identityUrl });
const kindsIn = ({ entries }: Receipt) => entries.map(({ kind }) => kind).join();
const facts = async (system: System, reference: string) =>
  (await readRecord(system, reference)).log.filter(({ what }) => what === 'fact').map(({ kind }) => kind);

/** F14 */
export const sameKeyAtOnce: Fault = {
  id: 'F14',
  title: 'The same request comes many times at once',
  does: 'fifty times the same request to open a case, under one key; then the same key with other content',
  expected: 'one case, fifty times the same answer; then 422',
  async strike({ system }) {
    const officer = officersOf(system).as(loginOf('essex', 'officer'));
    const key = `fifty-at-once-${randomUUID()}`;
    const body = requestOf();
    const answers = await Promise.all(Array.from({ length: 50 }, () => officer.openWithRequest(body, key)));
    const told = new Set(answers.map((answer) => JSON.stringify(answer)));
    const entries = await facts(system, answers[0]!.reference);
    const other = await probe(system, { as: 'officer', path: '/v1/assessments', body: requestOf(19), key });
    return {
      figures: [
        `50 requests, ${told.size} answer, ${entries.length} entries in the log; other content: ${other.status}`,
      ],
      wrong: [
        ...(told.size === 1 ? [] : [`${told.size} different answers`]),
        ...(entries.join() === kindsIn(answers[0]!) ? [] : [`the log has ${entries.join(', ')}`]),
        ...(other.status === 422 ? [] : [`other content under the key was answered ${other.status}`]),
      ],
    };
  },
};

/** F15 */
export const twoDecideAtOnce: Fault = {
  id: 'F15',
  title: 'Two decide at once, and sixteen write at once',
  does: 'one decision to assess and one not to, at the same moment on one case; then sixteen entries at the same moment',
  expected: 'one decision stands and the other is answered 409; all sixteen entries are in the log once',
  async strike({ system, long }) {
    const wrong: string[] = [];
    for (let round = 0; round < (long ? 5 : 1); round += 1) wrong.push(...(await decideAtOnce(system, `${round}`)));
    return { wrong, figures: [`${long ? 5 : 1} rounds`] };
  },
};

async function decideAtOnce(system: System, round: string): Promise<string[]> {
  const casework = officersOf(system);
  const as = (part: Parameters<typeof loginOf>[1]) => casework.as(loginOf('essex', part));
  const run = randomUUID();
  const { reference } = await as('officer').openWithRequest(requestOf(), `two-${run}`);
  const [notice, , , decision] = courseOf();
  await as('officer').move(reference, notice!.path, notice!.body, `two-${run}-notice`);
  const outcomes = await Promise.all(
    [true, false].map((assess) =>
      probe(system, {
        as: 'decision-maker',
        path: `/v1/assessments/${reference}/${decision!.path}`,
        body: { ...decision!.body, assess },
        key: `two-${run}-${assess}`,
      }),
    ),
  );
  const statuses = outcomes.map(({ status }) => status).sort();
  const decided = (await facts(system, reference)).filter((kind) => kind === 'assessment-decided').length;
  const wrong =
    statuses.join() === '200,409' || statuses.join() === '201,409' ? [] : [`answered ${statuses.join(' and ')}`];
  if (decided !== 1) wrong.push(`${decided} decisions are in the log`);
  return [...wrong, ...(await sixteenAtOnce(system))].map((words) => `round ${round}: ${words}`);
}

async function sixteenAtOnce(system: System): Promise<string[]> {
  const officer = officersOf(system).as(loginOf('essex', 'officer'));
  const run = randomUUID();
  const { reference } = await officer.openWithRequest(requestOf(), `sixteen-${run}`);
  const views = courseOf()[1]!;
  const keys = Array.from({ length: 16 }, (_, index) => `sixteen-${run}-${index}`);
  const receipts = await Promise.all(keys.map((key) => officer.move(reference, views.path, views.body, key)));
  const numbers = new Set(receipts.map(({ sequence }) => sequence));
  const entered = (await facts(system, reference)).filter((kind) => kind === 'views-received').length;
  return numbers.size === 16 && entered === 16 ? [] : [`${numbers.size} numbers were given, ${entered} are in the log`];
}
