import { caseworkUnderTest, decisionMaker, type CaseworkUnderTest } from './casework-under-test.js';
import { aRequest, inDays } from './requests.js';

jest.setTimeout(60_000);
let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
});
afterAll(() => casework.stop());

const outcome = {
  outcome: 'Test Childe asks for help in class',
  term: 'short',
  measuredBy: 'teacher notes, twice a term',
  achievedBy: 'July',
  provision: 'Twenty minutes of speech therapy a week',
  responsible: 'Test Therapy',
  reviewOn: '2027-07-01',
};
const plan = {
  sections: {
    A: 'What we hope for',
    B: 'Speech',
    C: '',
    D: '',
    E: [outcome],
    F: 'Speech therapy, weekly, 20 minutes',
    G: '',
    H1: '',
    H2: '',
    I: '',
    J: '',
    K: [],
  },
  summary: 'Speech therapy every week.',
  transitionPoints: [{ what: 'phase', on: '2032-09-01' }],
};

/** A case in which the LA has just decided to issue a plan. */
async function decidedToIssue(): Promise<string> {
  const steps = [
    { move: 'notice-of-consideration', on: inDays(-60) },
    { move: 'decision-to-assess', on: inDays(-50), assess: true, particulars: { reasons: 'needs' } },
    { move: 'summary-assessment', on: inDays(-22), particulars: { needs: 'a', outcomes: 'b', provision: 'c' } },
    { move: 'panel-recommendation', on: inDays(-20), planNeeded: true, particulars: { outcomes: 'x' } },
    { move: 'decision-to-issue-plan', on: inDays(-19), issue: true, particulars: { reasons: 'yes' } },
  ];
  const { status, body } = await casework.post('/v1/assessments/take-over', { began: aRequest(inDays(-62)), steps });
  expect(status).toBe(201);
  return body['reference'];
}

describe('given a plan to be written', () => {
  it('when it has its sections, then each version is kept as it was', async () => {
    const reference = await decidedToIssue();
    expect((await casework.post(`/v1/assessments/${reference}/plan-versions`, plan)).body).toEqual({ version: 1 });
    expect(
      (await casework.post(`/v1/assessments/${reference}/plan-versions`, { ...plan, summary: 'Changed.' })).body,
    ).toEqual({ version: 2 });
    const again = await Promise.all(
      [1, 2].map(() => casework.post(`/v1/assessments/${reference}/plan-versions`, plan, {}, 'saved-twice')),
    );
    expect(again.map(({ body }) => body)).toEqual([{ version: 3 }, { version: 3 }]);
    expect(
      await casework.post(
        `/v1/assessments/${reference}/plan-versions`,
        { ...plan, summary: 'Other.' },
        {},
        'saved-twice',
      ),
    ).toMatchObject({ status: 422 });
    expect((await casework.get(`/v1/assessments/${reference}/plan-versions/1`)).body).toMatchObject({
      version: 1,
      sections: plan.sections,
      summary: plan.summary,
      transitionPoints: plan.transitionPoints,
    });
  });

  it.each<[string, object, string]>([
    [
      'an outcome that nobody can measure',
      { ...plan, sections: { ...plan.sections, E: [{ ...outcome, measuredBy: '' }] } },
      'sections.E.0.measuredBy',
    ],
    ['no outcome at all', { ...plan, sections: { ...plan.sections, E: [] } }, 'sections.E'],
    ['a section that does not exist', { ...plan, sections: { ...plan.sections, Z: 'x' } }, 'sections.Z'],
    [
      'a promise that the parents pay',
      { ...plan, sections: { ...plan.sections, F: 'Speech therapy; the parents will pay for half of it.' } },
      'sections.F',
    ],
  ])('when it has %s, then the section is named and nothing is kept', async (_, body, field) => {
    const reference = await decidedToIssue();
    const answer = await casework.post(`/v1/assessments/${reference}/plan-versions`, body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    expect((await casework.get(`/v1/assessments/${reference}/plan-versions`)).body).toEqual({ items: [] });
  });
});

describe('given a draft plan served three weeks ago', () => {
  it('when the plan is issued without the sign-off that the local agreement names, then it says who is missing', async () => {
    const reference = await decidedToIssue();
    await casework.post(`/v1/assessments/${reference}/plan-versions`, plan);
    const named = { ...plan, sections: { ...plan.sections, I: 'Test School' } };
    await casework.post(`/v1/assessments/${reference}/plan-versions`, named);
    const serve = (version: number) =>
      casework.post(`/v1/assessments/${reference}/draft-plans`, { on: inDays(-18), planVersion: version });
    expect(await serve(3)).toMatchObject({ status: 400, body: { errors: [{ field: 'planVersion' }] } });
    expect(await serve(2)).toMatchObject({
      status: 400,
      body: { errors: [{ problem: expect.stringContaining('CFA 2014 s.38(5)') }] },
    });
    expect((await serve(1)).status).toBe(201);
    const final = { on: inDays(0), planVersion: 2, recipients: ['family'], letters: 'already-sent' };
    expect(await casework.post(`/v1/assessments/${reference}/final-plan`, final, decisionMaker)).toMatchObject({
      status: 409,
      body: { type: '/problems/not-signed-off', detail: expect.stringContaining('parent or carer') },
    });
    await casework.post(`/v1/assessments/${reference}/sign-offs`, {
      on: inDays(-1),
      roles: ['parent', 'plan-coordinator'],
    });
    await casework.post(`/v1/assessments/${reference}/plan-changes`, {
      on: inDays(0),
      size: 'significant',
      particulars: { changes: 'another provision' },
    });
    expect(await casework.post(`/v1/assessments/${reference}/final-plan`, final, decisionMaker)).toMatchObject({
      status: 409,
      body: { type: '/problems/panel-not-asked-again', provision: 'PLN-06' },
    });
    await casework.post(
      `/v1/assessments/${reference}/panel-recommendation`,
      { on: inDays(0), planNeeded: true, particulars: { outcomes: 'as changed' } },
      { roles: ['panel'] },
    );
    expect(await casework.post(`/v1/assessments/${reference}/final-plan`, final, decisionMaker)).toMatchObject({
      status: 201,
    });
    expect((await casework.get(`/v1/assessments/${reference}`)).body).toMatchObject({
      stage: 'final-plan-issued',
      closed: true,
    });
  });

  it('when a closed case is corrected, then it opens from its log, takes the correction and closes again', async () => {
    const reference = await decidedToIssue();
    await casework.post(`/v1/assessments/${reference}/withdrawal`, {
      on: inDays(-2),
      by: 'parent',
      letters: 'already-sent',
    });
    const log = (await casework.get(`/v1/assessments/${reference}/log`)).body['items'] as {
      kind: string;
      sequence: number;
    }[];
    const withdrawn = log.find(({ kind }) => kind === 'request-withdrawn')!.sequence;
    expect(
      await casework.post(`/v1/assessments/${reference}/views`, { on: inDays(0), particulars: { views: 'late' } }),
    ).toMatchObject({ status: 409, body: { type: '/problems/case-closed' } });
    const moved = await casework.post(`/v1/assessments/${reference}/corrections`, {
      on: inDays(0),
      corrects: withdrawn,
      instead: { on: inDays(-1) },
      particulars: { reason: 'typing error' },
    });
    expect(moved.status).toBe(201);
    const struckOut = await casework.post(`/v1/assessments/${reference}/corrections`, {
      on: inDays(0),
      corrects: withdrawn,
      particulars: { reason: 'another family' },
    });
    expect(struckOut.status).toBe(201);
    expect((await casework.get(`/v1/assessments/${reference}`)).body).toMatchObject({
      stage: 'drafting',
      closed: false,
    });
    expect(
      (await casework.post(`/v1/assessments/${reference}/views`, { on: inDays(0), particulars: { views: 'in time' } }))
        .status,
    ).toBe(201);
    expect((await casework.get(`/v1/assessments/${reference}/log`)).body['chain']).toEqual({ valid: true });
  });
});

describe('given a final plan', () => {
  it('when provision starts and stops, then each line shows what became of it and who owes it', async () => {
    const reference = await decidedToIssue();
    const line = { line: 'F1 speech therapy', owedBy: 'local-authority' };
    await casework.post(`/v1/assessments/${reference}/provision`, { ...line, status: 'started', since: inDays(-5) });
    await casework.post(`/v1/assessments/${reference}/provision`, {
      ...line,
      status: 'interrupted',
      since: inDays(-1),
      note: 'therapist ill',
    });
    expect((await casework.get(`/v1/assessments/${reference}/provision`)).body['items']).toEqual([
      {
        line: line.line,
        history: [
          expect.objectContaining({ status: 'started' }),
          expect.objectContaining({ status: 'interrupted', note: 'therapist ill' }),
        ],
      },
    ]);
  });
});
