import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Casework } from '../api-client/casework.js';
import { Tokens } from '../api-client/tokens.js';
import { drive, loginOf } from '../demo/drive.js';
import { lettersOf } from '../demo/letters.js';
import { aPlanOnTime } from '../demo/stories/a-plan-on-time.js';
import { whenThingsGoWrong } from '../demo/stories/when-things-go-wrong.js';
import { runStart, type RunningStart } from '../start/running-start.js';
import { sendBadRequests } from './canaries/bad-requests.js';
import { newCanaries } from './canaries/canaries.js';
import { sendEveryCommand, type Sent } from './canaries/every-command.js';
import {
  filesIn,
  mailsOf,
  metricsOf,
  processTitles,
  recordAsText,
  temporalPlaces,
  type Places,
} from './canaries/places.js';
import { commandsOf, plantedStory } from './canaries/planted-story.js';

jest.setTimeout(120_000);

const dataFolder = mkdtempSync(join(tmpdir(), 'ehc-canary-'));
const canaries = newCanaries();
let system: RunningStart;
const inStories: string[] = [];
let sent: Sent[];
let refused: number[];

beforeAll(async () => {
  system = await runStart(dataFolder, ['--no-caseload']);
  const { addresses } = system;
  const { casework: caseworkUrl, identity: identityUrl } = addresses;
  const commands = await commandsOf(caseworkUrl);
  const plant = (field: string) => {
    const word = canaries.plant(field);
    inStories.push(word);
    return word;
  };
  const casework = new Casework({ caseworkUrl, identityUrl });
  const references: string[] = [];
  for (const story of [aPlanOnTime, whenThingsGoWrong])
    references.push(await drive(plantedStory(story, commands, plant), casework, () => {}));
  sent = await sendEveryCommand(addresses, commands, canaries.plant);
  refused = await sendBadRequests(addresses, references[0]!, canaries.plant);
  const tokens = new Tokens(identityUrl);
  for (const [index, area] of ['essex', 'wigan'].entries())
    await lettersOf(references[index]!, addresses.notifications, await tokens.of(loginOf(area, 'manager')));
}, 300_000);
afterAll(async () => {
  await system?.interrupt();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** The places in which a planted word stands, each with the fields that the words were planted in. */
const placesWithWords = (places: Places): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(places)
      .map(([place, text]) => [place, canaries.foundIn(text)] as const)
      .filter(([, found]) => found.length > 0),
  );
const logs = (): Places => ({ ...filesIn(join(dataFolder, 'logs'), /./), 'output of npm start': system.output() });

describe('given names, addresses, advice and reasons in every text that a request can hold', () => {
  it('then they are in the record, word for word', async () => {
    const record = await recordAsText(system.addresses);
    const accepted = sent.filter(({ status }) => status < 300);
    expect(accepted.length).toBeGreaterThan(20);
    expect(sent.filter(({ status }) => status >= 500)).toEqual([]);
    const words = [...inStories, ...accepted.flatMap(({ words }) => words)];
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter((word) => !record.includes(word)).map(canaries.fieldOf)).toEqual([]);
  });

  it('then letters say what they have to say, and no subject of a mail does', async () => {
    const mails = await mailsOf(system.addresses);
    expect(mails.length).toBeGreaterThan(20);
    expect(canaries.foundIn(mails.map(({ text }) => text).join()).length).toBeGreaterThan(10);
    expect(canaries.foundIn(mails.map(({ subject }) => subject).join())).toEqual([]);
  });

  it('then every bad request was refused', () => {
    expect(refused.length).toBeGreaterThan(20);
    expect(refused.filter((status) => status < 400 || status >= 500)).toEqual([]);
    expect(new Set(refused)).toEqual(new Set([400, 401, 403, 404, 409, 415]));
  });
});

describe('given all that, when somebody looks who may not read the record', () => {
  it('then no log has a word of it', () => {
    expect(Object.keys(logs()).join()).toMatch(
      /worker\.log.*|casework\.log.*|codec-server\.log.*|notifications\.log.*/,
    );
    expect(Object.values(logs()).join('').split('"msg":"request"').length).toBeGreaterThan(100);
    expect(placesWithWords(logs())).toEqual({});
  });

  it('then a word that somebody logs is found', () => {
    const slip = join(dataFolder, 'logs', 'planted.log');
    writeFileSync(slip, `{"level":"info","msg":"opened a case for ${canaries.plant('planted on purpose')}"}\n`);
    expect(placesWithWords(logs())).toEqual({ [slip]: ['planted on purpose'] });
    rmSync(slip);
  });

  it('then no metric has', async () => {
    const { casework, notifications, worker, codecServer } = system.addresses;
    const metrics = await metricsOf([casework, notifications, worker, codecServer]);
    for (const text of Object.values(metrics)) expect(text).toContain('http_request_duration_seconds');
    expect(placesWithWords(metrics)).toEqual({});
  });

  it('then Temporal has not: no ID, history, search attribute, summary, detail, memo or schedule', async () => {
    const places = await temporalPlaces(system.addresses);
    const histories = Object.keys(places).filter((place) => place.startsWith('history of '));
    expect(histories.filter((place) => place.includes('ehc-assessment/')).length).toBeGreaterThan(2);
    expect(histories.filter((place) => place.includes('letter/')).length).toBeGreaterThan(20);
    const encrypted = Buffer.from('binary/encrypted').toString('base64');
    for (const history of histories) expect(places[history]).toContain(encrypted);
    expect(placesWithWords(places)).toEqual({});
  });

  it("then neither have the bytes of Temporal's database nor the titles of processes", () => {
    const database = filesIn(dataFolder, /^temporal\.db/);
    expect(
      Buffer.concat(Object.values(database).map((bytes) => Buffer.from(bytes))).includes('ehc-assessment/EX-'),
    ).toBe(true);
    expect(placesWithWords(database)).toEqual({});
    expect(placesWithWords(processTitles())).toEqual({});
  });
});
