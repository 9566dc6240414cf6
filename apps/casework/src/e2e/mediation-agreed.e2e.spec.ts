import { caseworkUnderTest, type CaseworkUnderTest } from './casework-under-test.js';
import { commandOn, enterAdviser, limitsOf, north, officerOf, takenOver, told } from './disputes.js';

jest.setTimeout(120_000);

let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
  await enterAdviser(casework, 'WI');
});
afterAll(() => casework?.stop());

const post = (reference: string, move: string, body: object, who: object = north) =>
  commandOn(casework, reference, move, body, who);

describe('given a family of Wigan whose child is refused a plan on 20 February 2026', () => {
  let assessment: string;
  let mediation: string;
  const officer = officerOf('WI');
  const enter = async (move: string, body: object, who: object = officer) => {
    const answer = await post(mediation, move, body, who);
    if (answer.status !== 201) throw new Error(`${move}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  beforeAll(async () => {
    assessment = await takenOver(
      casework,
      'WI',
      { on: '2025-11-03', requester: 'parent', child: { name: 'Sam Childe-Example', dateOfBirth: '2015-05-05' } },
      [
        { move: 'decision-to-assess', on: '2025-12-12', assess: true, particulars: { reasons: 'Needed.' } },
        { move: 'decision-to-issue-plan', on: '2026-02-20', issue: false, particulars: { reasons: 'Not needed.' } },
      ],
    );
    mediation = `${assessment}-M1`;
    await told(casework, `/v1/mediations/${mediation}`, officer);
  });

  it('when they agree in mediation, then every step has its date, and the refused plan is made on the ordered ones', async () => {
    await enter('contacts', { on: '2026-03-02', provider: 'north-mediation' });
    await enter('information', { on: '2026-03-02' });
    await enter('choices', { on: '2026-03-02', choice: 'wants-mediation' });
    await enter('word-to-authority', {
      on: '2026-03-04',
      issues: 'mixed',
      commissioners: ['icb-wigan'],
      particulars: { issues: 'The plan', healthProvisionWanted: 'Speech and language therapy' },
    });
    await enter('health-notices', { on: '2026-03-06', commissioner: 'icb-wigan' });
    await enter('mediators', {
      on: '2026-03-10',
      mediator: 'cm-1042',
      noPartInDecisions: true,
      noStakeInOutcome: true,
    });
    await enter('sessions', {
      on: '2026-03-24',
      session: 'session-1',
      date: '2026-04-01',
      by: 'both',
      particulars: { place: 'Sampleton Library' },
    });
    await enter('session-records', {
      on: '2026-04-01',
      session: 'session-1',
      authority: 'attended-with-authority',
      healthCommissioner: 'attended-with-authority',
      family: 'attended',
      supporter: true,
      advocate: false,
      childAttended: false,
    });
    await enter('conclusions', { on: '2026-04-01', outcome: 'agreed' });
    await enter('agreements', {
      on: '2026-04-01',
      authorityIsParty: true,
      steps: [{ step: 'plan', owner: 'local-authority', like: 'make-plan' }],
    });
    await enter('certificates', { on: '2026-04-02', ground: 'mediated', adviser: 'cm-1042' });
    expect(await limitsOf(casework, `/v1/mediations/${mediation}`, officer)).toMatchObject({
      'mediation.notify-icb/icb-wigan': { due: '2026-03-09', metOn: '2026-03-06' },
      'mediation.arrange-health': { due: '2026-04-03', metOn: '2026-04-01', citation: 'SEND Regs 2014 reg 35(4)' },
      'mediation.venue-notice/session-1': { due: '2026-03-25', metOn: '2026-03-24' },
      'mediation.certificate-after': { due: '2026-04-08', metOn: '2026-04-02', citation: 'SEND Regs 2014 reg 39(1)' },
      'mediation.agreement-appealable/plan.draft': { due: '2026-05-06' },
      'mediation.agreement-appealable/plan.final': { due: '2026-06-17' },
    });
    const opened = await told(casework, `/v1/assessments/${assessment}`, officer, ({ closed }) => closed === false);
    expect(opened['deadlines'].filter(({ due }: any) => ['2026-05-06', '2026-06-17'].includes(due)).length).toBe(2);
  });

  it('when the draft plan is served in time, then the mediation knows it without anybody entering it twice', async () => {
    const draft = await casework.post(
      `/v1/assessments/${assessment}/draft-plans`,
      { on: '2026-05-05', letters: 'already-sent' },
      officer,
    );
    expect(draft.status).toBe(201);
    await told(casework, `/v1/mediations/${mediation}`, officer, ({ deadlines }) =>
      deadlines.some(
        ({ key, metOn }: any) => key === 'mediation.agreement-appealable/plan.draft' && metOn === '2026-05-05',
      ),
    );
  });
});
