import type { Part } from '../../demo/story.js';
import type { Fault } from '../fault.js';
import { probe } from './probe.js';

const readings = [
  '',
  '/timeline',
  '/deadlines',
  '/log',
  '/decisions',
  '/plan-versions',
  '/plan-versions/1',
  '/provision',
];
const writing = { on: '2026-01-05', particulars: { views: 'Of somebody else.' } };
const people: Part[] = ['officer', 'decision-maker', 'plan-coordinator', 'manager'];

/** F24 */
export const foreignAuthority: Fault = {
  id: 'F24',
  title: 'Somebody of another authority asks',
  does: 'people of Wigan ask for every case of the others and write to it, while all authorities work',
  expected: 'each is answered 404 or 403, and no list shows a case of another authority',
  servers: ['developer'],
  async strike({ system, caseload }) {
    const foreign = caseload.cases.flatMap(({ area, reference }) => (area !== 'wigan' && reference ? [reference] : []));
    const wrong: string[] = [];
    let asked = 0;
    const refused = async (as: Part, path: string, body?: unknown) => {
      const key = body ? `foreign-authority-${asked}` : undefined;
      const { status } = await probe(system, { area: 'wigan', as, path, ...(body ? { body, key: key! } : {}) });
      asked += 1;
      if (status !== 404 && status !== 403) wrong.push(`${as} ${path} was answered ${status}`);
    };
    for (const reference of foreign.slice(0, 12)) {
      for (const as of people) for (const path of readings) await refused(as, `/v1/assessments/${reference}${path}`);
      await refused('officer', `/v1/assessments/${reference}/views`, writing);
    }
    const { body } = await probe(system, { area: 'wigan', as: 'manager', path: '/v1/assessments?limit=200' });
    const shown = (body['items'] as { reference: string }[]).filter(({ reference }) => !reference.startsWith('WI-'));
    if (shown.length > 0) wrong.push(`the list of Wigan shows ${shown.length} cases of others`);
    return { wrong, figures: [`${asked} requests`] };
  },
};
