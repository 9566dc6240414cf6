import { workflowIdOf, type LetterInput } from '@ehc/correspondence/contract';
import proto from '@temporalio/proto';
import { runningService } from './testing/running-service.js';
import { until } from '@ehc/platform/testing';

type Running = Awaited<ReturnType<typeof runningService>>;
let service: Running;
jest.setTimeout(60_000);
beforeAll(async () => void (service = await runningService()), 120_000);
afterAll(() => service?.stop(), 60_000);

const idOf = ({ reference, template, recipient }: LetterInput): string =>
  workflowIdOf({ reference, template, recipient, sequence: 1 });
const mailsOf = (letter: LetterInput) =>
  service.mail.taken.filter(({ messageId }) => messageId?.includes(letter.order));
const arrives = (letter: LetterInput) => until(`the letter of ${letter.reference}`, () => mailsOf(letter).length > 0);
const isEnded = async (letter: LetterInput) =>
  (await service.temporal.client.workflow.getHandle(idOf(letter)).describe()).status.name === 'COMPLETED';
const ready = async (): Promise<boolean> => (await fetch(`${service.address}/ready`)).status === 200;
const listOf = async (letter: LetterInput, roles: string[], la?: string) =>
  (await service.read(`/v1/letters?case=${letter.reference}`, roles, la)).body['letters'] as unknown as {
    id: string;
    status: string;
  }[];

describe('a letter that a case has ordered', () => {
  it('given an order, then the mail arrives, and ops see in words which letter it was and nothing personal', async () => {
    const letter = await service.record.order();
    await arrives(letter);
    await until('the end of the workflow', () => isEnded(letter));
    const handle = service.temporal.client.workflow.getHandle(idOf(letter));
    expect((await handle.describe()).searchAttributes).toMatchObject({
      LocalAuthority: ['EX'],
      Stage: ['letter-sent'],
    });
    const history = Buffer.from(
      proto.temporal.api.history.v1.History.encode(await handle.fetchHistory()).finish(),
    ).toString('utf8');
    expect(history).toContain(`Letter refusal-to-assess to family, case ${letter.reference}`);
    expect(history).not.toContain(letter.order);
    expect(history).not.toMatch(/Sam Example|family\.example/);
    expect(mailsOf(letter)).toHaveLength(1);
  });

  it('given that the relay stopped after the start and before it noted it, then the order is handed over again and one mail goes out', async () => {
    const letter = await service.record.order();
    await arrives(letter);
    await until('the end of the workflow', () => isEnded(letter));
    await service.record.forgetTaken(letter);
    await until('the order to be taken again', () => service.record.isTaken(letter));
    expect(mailsOf(letter)).toHaveLength(1);
  });
});

describe('who sees what of a letter', () => {
  let letter: LetterInput;
  beforeAll(async () => {
    letter = await service.record.order();
    await until('the letter in the list', async () => (await listOf(letter, ['manager']))[0]?.status === 'sent');
  });

  it('given the team of the authority, then the list has subject and addressee and the letter its text', async () => {
    const [one] = await listOf(letter, ['send-officer']);
    expect(one).toMatchObject({
      case: letter.reference,
      subject: `Your request ${letter.reference}: decision`,
      sentTo: ['jo@family.example'],
      attempts: 1,
      possiblyDuplicated: false,
    });
    const whole = await service.read(`/v1/letters/${one!.id}`, ['manager']);
    expect(whole.body).toMatchObject({
      text: expect.stringContaining('Sam Example'),
      html: expect.stringContaining('<html lang="en">'),
    });
  });

  it('given ops, then the list says how far it is and neither subject nor addressee, and the letter stays closed', async () => {
    const [one] = await listOf(letter, ['ops']);
    expect(one).toMatchObject({ status: 'sent', template: letter.template });
    expect(Object.keys(one!)).not.toEqual(expect.arrayContaining(['subject']));
    expect(JSON.stringify(one)).not.toContain('family.example');
    expect((await service.read(`/v1/letters/${one!.id}`, ['ops'])).status).toBe(403);
  });

  it.each([[['adviser']], [['panel']]])('given the role %j, then 403', async (roles) => {
    expect((await service.read('/v1/letters', roles)).status).toBe(403);
    expect((await service.read('/v1/letters/waiting/count', roles)).status).toBe(403);
  });

  it('given another authority, then the list is empty and the letter is not there', async () => {
    expect(await listOf(letter, ['manager'], 'LA')).toEqual([]);
    const [one] = await listOf(letter, ['manager']);
    expect((await service.read(`/v1/letters/${one!.id}`, ['manager'], 'LA')).status).toBe(404);
  });

  it.each([
    ['/v1/letters?case=nonsense', 'case'],
    ['/v1/letters?status=lost', 'status'],
    ['/v1/letters?cursor=abc', 'cursor'],
    ['/v1/letters?limit=0', 'limit'],
    ['/v1/letters/7', ''],
  ])('given GET %s, then 400 names %s', async (path, field) => {
    const { status, body } = await service.read(path, ['manager']);
    expect(status).toBe(400);
    expect((body['errors'] as unknown as { field: string }[])[0]!.field).toBe(field);
  });

  it('given pages of one letter each, then every letter comes once, newest first', async () => {
    const seen: string[] = [];
    for (let path: string | null = '/v1/letters?limit=1'; path;) {
      const { body } = await service.read(path, ['manager']);
      seen.push(...(body['letters'] as unknown as { id: string }[]).map(({ id }) => id));
      path = body['next'] ? `/v1/letters?limit=1&cursor=${String(body['next'])}` : null;
    }
    const all = (await service.read('/v1/letters', ['manager'])).body['letters'] as unknown as { id: string }[];
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('given the OpenAPI document, then every route of the API is in it', async () =>
    expect(
      Object.keys(((await (await fetch(`${service.address}/openapi.json`)).json()) as { paths: object }).paths),
    ).toEqual(['/v1/letters', '/v1/letters/waiting/count', '/v1/letters/{id}']));
});

describe('when a part is away', () => {
  it('given Postgres away, then the service stays up, says it is not ready, and sends what was ordered meanwhile', async () => {
    service.postgresLine.cut();
    await until('not ready', async () => !(await ready()));
    expect((await fetch(`${service.address}/health`)).status).toBe(200);
    expect((await service.read('/v1/letters', ['manager'])).status).toBe(503);
    const letter = await service.record.order();
    service.postgresLine.mend();
    await until('ready', ready);
    await arrives(letter);
    expect(mailsOf(letter)).toHaveLength(1);
  });

  it('given a line to Postgres that is silent, then readers are told within 2 seconds, and served again within 30', async () => {
    service.postgresLine.hang();
    const began = performance.now();
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => service.read('/v1/letters', ['manager'])));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503));
    expect(performance.now() - began).toBeLessThan(2_000);
    service.postgresLine.mend();
    await until('served again', async () => (await service.read('/v1/letters', ['manager'])).status === 200);
    await until('ready', ready);
  });

  it('given Temporal away, then the service stays up, says it is not ready, and sends what was ordered meanwhile', async () => {
    service.temporalLine.cut();
    await until('not ready', async () => !(await ready()));
    const letter = await service.record.order();
    service.temporalLine.mend();
    await until('ready', ready);
    await arrives(letter);
    expect(mailsOf(letter)).toHaveLength(1);
  });

  it('given mail that says later, then the letter counts as waiting, the service is ready, and it goes out', async () => {
    service.mail.next('says later', 'says later');
    const letter = await service.record.order();
    await until(
      'a waiting letter',
      async () => Number((await service.read('/v1/letters/waiting/count', ['ops'])).body['waiting']) === 1,
    );
    expect(await ready()).toBe(true);
    await arrives(letter);
    await until(
      'none waiting',
      async () => Number((await service.read('/v1/letters/waiting/count', ['ops'])).body['waiting']) === 0,
    );
    expect(mailsOf(letter)).toHaveLength(1);
  });
});
