import { randomUUID } from 'node:crypto';
import type { Casework } from '../../api-client/casework.js';
import type { Receipt } from '../../api-client/answers.js';
import { loginOf } from '../../demo/drive.js';
import type { Part } from '../../demo/story.js';
import { courseOf, requestOf } from './course.js';

/** A command that the API confirmed. */
export interface Confirmed {
  key: string;
  /** kind and number of each entry that the answer told of */
  entries: { sequence: number; kind: string }[];
  /** when the answer came, in milliseconds since 1970 */
  at: number;
}

/** One case on its way from the request to its end, and what of it was confirmed. */
export class CaseInFlight {
  reference?: string;
  confirmed: Confirmed[] = [];
  private readonly run = randomUUID();
  private readonly course = courseOf();

  constructor(
    readonly area: string,
    private readonly request = requestOf(),
  ) {}

  /** The request counts as the first. */
  get commands(): number {
    return this.course.length + 1;
  }

  get isDone(): boolean {
    return this.confirmed.length === this.commands;
  }

  /** Sends the next command, again and again under the same key until it is confirmed. @throws Refused, or the last failure */
  async step(casework: Casework): Promise<void> {
    const number = this.confirmed.length;
    const key = `faults-${this.run}-${number}`;
    const receipt = await this.send(casework, number, key);
    this.reference ??= receipt.reference;
    const entries = receipt.entries.map(({ sequence, kind }) => ({ sequence, kind }));
    this.confirmed.push({ key, entries, at: Date.now() });
  }

  private send(casework: Casework, number: number, key: string): Promise<Receipt> {
    const as = (part: Part) => casework.as(loginOf(this.area, part));
    if (number === 0) return as('officer').openWithRequest(this.request, key);
    const { as: who, path, body } = this.course[number - 1]!;
    return as(who).move(this.reference!, path, body, key);
  }

  /** Goes back to what had been confirmed at that moment, as after a restore. */
  backTo(moment: number): void {
    this.confirmed = this.confirmed.filter(({ at }) => at <= moment);
    if (this.confirmed.length === 0) delete this.reference;
  }
}
