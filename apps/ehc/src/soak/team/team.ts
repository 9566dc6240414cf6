import { Casework } from '../../api-client/casework.js';
import { Refused } from '../../api-client/refused.js';
import { loginOf } from '../../demo/drive.js';
import type { Part } from '../../demo/story.js';
import { CaseInFlight } from '../../faults/caseload/case-in-flight.js';
import { inBatches } from '../../faults/invariants/in-batches.js';
import type { System } from '../../faults/system/system.js';
import { noAnswer, type Sent } from '../arrivals/open-loop.js';
import { CasesInHand } from './cases-in-hand.js';
import { kindAt, type Kind } from './mix.js';
import { refusable } from './refusable.js';

export const areas = ['essex', 'lancashire', 'ealing', 'wigan'] as const;
export type Area = (typeof areas)[number];

/** A case that can be read. */
export interface Readable {
  reference: string;
  area: string;
}

const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(Math.random() * from.length)]!;

/** People of four local authorities who use the API. Each request is sent once; nothing is repeated. */
export class Team {
  private readonly casework: Casework;
  private readonly inHand = new CasesInHand();

  constructor(
    { caseworkUrl, identityUrl }: Pick<System, 'caseworkUrl' | 'identityUrl'>,
    private readonly readable: readonly Readable[],
  ) {
    this.casework = new Casework({ caseworkUrl, identityUrl, patienceMs: 0 });
  }

  /** Makes the managers known, to whom letters go. */
  async introduce(): Promise<void> {
    for (const area of areas) await this.as(area, 'manager').introduce();
  }

  /** Opens cases that stand at different steps. */
  async begin(cases: number): Promise<void> {
    const begun = Array.from({ length: cases }, (_, index) => ({
      one: new CaseInFlight(areas[index % areas.length]!),
      steps: 1 + (index % 12),
    }));
    await inBatches(begun, 4, async ({ one, steps }) => {
      for (let step = 0; step < steps; step += 1) await one.step(this.casework);
      this.inHand.putBack(one);
    });
  }

  /** One request by chance; which, and what came of it: 'done', 'refused as it must be', or the status of the answer. */
  ask(): Sent<Kind> {
    const kind = kindAt(Math.random());
    const outcome = this.send(kind).then(
      (words) => words,
      (error: unknown) => (error instanceof Refused ? String(error.status) : noAnswer),
    );
    return { kind, outcome };
  }

  private async send(kind: Kind): Promise<string> {
    const { reference, area } = pick(this.readable);
    const officer = this.as(area, 'officer');
    if (kind === 'open a case') await this.step(new CaseInFlight(pick(areas)));
    else if (kind === 'record a step') await this.step(await this.inHand.take());
    else if (kind === 'read a case') await officer.case(reference);
    else if (kind === 'read its timeline') await officer.timeline(reference);
    else if (kind === 'read its limits') await officer.deadlines(reference);
    else if (kind === 'list cases') await officer.list('open=true&limit=50');
    else return this.askForTheRefused(area, reference);
    return 'done';
  }

  /** A step that is not confirmed is sent again, under its key, when the case comes up the next time. */
  private async step(one: CaseInFlight): Promise<void> {
    try {
      await one.step(this.casework);
    } finally {
      this.inHand.putBack(one);
    }
  }

  private async askForTheRefused(area: string, reference: string): Promise<string> {
    const { as, status, send } = pick(refusable);
    try {
      await send(this.as(area, as), reference);
    } catch (error) {
      if (error instanceof Refused && error.status === status) return 'refused as it must be';
      throw error;
    }
    return 'accepted, and should not be';
  }

  private as = (area: string, part: Part) => this.casework.as(loginOf(area, part));
}
