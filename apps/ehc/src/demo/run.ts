import { kindOf } from '@ehc/casefile/contract';
import { Casework, type Caseworker } from '../api-client/casework.js';
import type { Login } from '../servers/people.js';
import { Tokens } from '../api-client/tokens.js';
import { runningAddresses, type Addresses } from '../start/addresses.js';
import { drive, loginOf, mediationOf } from './drive.js';
import { lettersOf } from './letters.js';
import { numberedStories, usualStories } from './stories/index.js';
import type { Story } from './story.js';
import { lettersLine } from './telling/letters.js';
import { limitsTable } from './telling/limits.js';
import { paint } from './telling/paint.js';
import { stepLine } from './telling/step.js';
import { summaryOf } from './telling/summary.js';
import { clockTable, isByClock, timelineTable } from './telling/timeline.js';
import { whereNext } from './telling/where-next.js';

/**
 * Tells the demo's cases on what `npm start` runs. Each run opens new cases.
 * @param number of one case; the usual two when it is left out
 * @throws Error when nothing runs, or there is no case of that number.
 */
export async function runDemo(number?: string): Promise<void> {
  const addresses = runningAddresses();
  for (const story of storiesFor(number)) await tell(story, addresses);
}

export function storiesFor(number?: string): Story[] {
  if (number === undefined) return usualStories;
  const story = numberedStories[number];
  if (!story) throw new Error(`There is no case ${number}: choose one of ${Object.keys(numberedStories).join(', ')}.`);
  return [story];
}

async function tell(story: Story, addresses: Addresses): Promise<void> {
  const casework = new Casework({ caseworkUrl: addresses.casework, identityUrl: addresses.identity });
  const officer = loginOf(story.area, 'officer');
  console.log(`\n${paint('bold', story.title)}\n${story.about}\n`);
  console.log(
    `Each step is entered now, with the day on which it happened. A limit that passed before today\nis called missed until the step that kept it is entered; then that is withdrawn, in sight.\n`,
  );

  await makeKnown(casework, story);
  const mediates = story.steps.some((step) => step.kind === 'move' && step.inMediation);
  if (mediates) await casework.as(loginOf(story.area, 'manager')).keepPractitioner('cm-1042', adviser);
  const reference = await drive(story, casework, (done) => console.log(stepLine(done)));

  const api = casework.as(officer);
  const references = [reference, ...(mediates ? [await mediationOf(reference, api)] : [])];
  for (const one of references) await show(one, api, officer, addresses);
}

async function show(reference: string, api: Caseworker, officer: Login, addresses: Addresses): Promise<void> {
  const [{ items: limits }, { items: timeline }, { stageInWords }] = await Promise.all([
    api.deadlines(reference),
    api.timeline(reference),
    api.case(reference),
  ]);
  console.log(`\n${paint('bold', `${reference}: ${stageInWords.toLowerCase()}`)}`);
  console.log(`\nThe timeline\n${timelineTable(timeline)}`);
  if (timeline.some(isByClock)) console.log(`\nWhat the clocks recorded while it was entered\n${clockTable(timeline)}`);
  console.log(`\nThe limits\n${limitsTable(limits)}\n`);
  for (const sentence of summaryOf(limits, timeline)) console.log(sentence);
  const token = await new Tokens(addresses.identity).of(officer);
  console.log(lettersLine(await lettersOf(reference, addresses.notifications, token)));
  const certificates = kindOf(reference) === 'mediation' ? await api.certificates(reference) : [];
  console.log(`\n${whereNext(reference, officer.login, addresses, certificates)}`);
}

/** An invented adviser, who mediates too. */
const adviser = {
  name: 'Ada Adviser-Example',
  register: 'Register of Mediators (invented)',
  provider: 'north-mediation',
  providerName: 'North Mediation',
  advises: true,
  mediates: true,
  employedByAuthority: false,
  registeredFrom: '2020-01-01',
};

/** Warnings go to the managers whom the system has met. */
const makeKnown = (casework: Casework, { area }: Story) => casework.as(loginOf(area, 'manager')).introduce();
