import { caseworkUnderTest, type CaseworkUnderTest } from './casework-under-test.js';

jest.setTimeout(60_000);
let casework: CaseworkUnderTest;
beforeAll(async () => {
  casework = await caseworkUnderTest();
});
afterAll(() => casework.stop());

describe('given the law of time limits behind the API', () => {
  it.each([
    ['ehc.final-plan', 'from=2026-09-01', '2027-01-19', 'SEND Regs 2014 reg 13(2)'],
    ['appeal.lodge', 'sent=2026-06-30&certificate=2026-07-10', '2026-09-01', 'HESC Rules 2008'],
    [
      'placement.remain',
      `from=2026-12-11&schoolOpenDays=${['14', '15', '16', '17', '18']
        .map((day) => `2026-12-${day}`)
        .concat(['05', '06', '07', '08', '11'].map((day) => `2027-01-${day}`))
        .join(',')}`,
      '2027-01-11',
      'SEND Regs 2014 reg 48',
    ],
  ])(
    'when %s is asked for with what it needs, then the date comes with its law and its sum',
    async (rule, query, due, citation) => {
      const { status, body } = await casework.get(`/v1/rules/${rule}/due-date?${query}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ due, citation: expect.stringContaining(citation) });
      expect(body['steps'].length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['nothing to count from', 'ehc.final-plan/due-date', 400, 'received'],
    ['a day that does not exist', 'ehc.final-plan/due-date?from=2026-02-30', 400, 'from'],
    ['a name the rule does not take', 'ehc.final-plan/due-date?from=2026-09-01&served=2026-09-01', 400, 'served'],
    ['a name twice', 'ehc.final-plan/due-date?from=2026-09-01&from=2026-09-02', 400, 'from'],
    ['a year without bank holidays', 'mediation.certificate-declined/due-date?told=2031-12-24', 400, 'calendar'],
  ])('when it is given %s, then it says what is missing or wrong', async (_, path, status, field) => {
    const answer = await casework.get(`/v1/rules/${path}`);
    expect(answer.status).toBe(status);
    expect(answer.body['errors'][0].field).toContain(field);
  });

  it('when there is no such rule, then it is not found', async () =>
    expect(await casework.get('/v1/rules/ehc.finalplan')).toMatchObject({ status: 404 }));

  it('when one asks what a rule needs, then it is listed', async () =>
    expect(
      (await casework.get('/v1/rules/appeal.lodge/inputs')).body['items'].map(({ name }: { name: string }) => name),
    ).toEqual(expect.arrayContaining(['sent', 'certificate'])));
});

describe('given the OpenAPI document', () => {
  it('then every command and every reading of a case is in it', async () => {
    const { body } = await casework.get('/openapi.json');
    expect(Object.keys(body['paths'])).toEqual(
      expect.arrayContaining([
        '/v1/assessments',
        '/v1/assessments/{reference}/final-plan',
        '/v1/assessments/{reference}/corrections',
        '/v1/rules/{id}/due-date',
      ]),
    );
  });
});
