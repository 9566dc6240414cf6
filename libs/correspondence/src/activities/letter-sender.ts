import { EntityNotFoundError } from 'typeorm';
import { Inject, Injectable } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import {
  CANNOT_BE_WRITTEN,
  MAIL_UNAVAILABLE,
  type LetterActivities,
  type LetterInput,
  type LetterOutcome,
} from '../contract/index.js';
import { closeAttempt, finishLetter } from '../data/index.js';
import type { Envelope, Handover, Mail } from '../mail/mail.js';
import type { ContactsByLa } from '../settings/contact-point.js';
import { claimLetter } from './claim-letter.js';
import { RecordAccess } from './record-access.js';
import { whenItIsBack } from './when-it-is-back.js';

export const MAIL = Symbol('mail');
export const CONTACTS = Symbol('letter contacts');

/** Writes a letter, claims it, hands it to the mail server and records the end, so that a repetition finds what was done. */
@Injectable()
export class LetterSender implements LetterActivities {
  constructor(
    private readonly record: RecordAccess,
    @Inject(MAIL) private readonly mail: Mail,
    @Inject(CONTACTS) private readonly contacts: ContactsByLa,
  ) {}

  async sendLetter({ la, order }: LetterInput): Promise<LetterOutcome> {
    const claim = await this.record.within(la, (m) => claimLetter(m, order, this.contacts)).catch(asFailure);
    if ('missing' in claim) throw ApplicationFailure.nonRetryable(claim.missing, CANNOT_BE_WRITTEN);
    if ('outcome' in claim) return claim.outcome;
    const said = await this.mail.hand(claim.envelope);
    return whenItIsBack(() => this.recordEnd(la, claim.envelope, claim.toPrint, said));
  }

  private async recordEnd(
    la: string,
    { order, recipients }: Envelope,
    toPrint: number,
    said: Handover,
  ): Promise<LetterOutcome> {
    if (said.taken) {
      const missed = said.refused + toPrint;
      const problem = missed
        ? `Sent by e-mail to ${recipients.length - said.refused} of ${recipients.length + toPrint}: print it for the others.`
        : null;
      await this.record.within(la, (m) =>
        finishLetter(m, order, { status: 'sent', problem, serverMessageId: said.serverMessageId }),
      );
      return 'sent';
    }
    if (said.forGood) {
      await this.record.within(la, (m) => finishLetter(m, order, { status: 'returned', problem: said.problem }));
      return 'returned';
    }
    await this.record.within(la, (m) => closeAttempt(m, order, said.problem, said.mayHaveArrived));
    throw ApplicationFailure.retryable(said.problem, MAIL_UNAVAILABLE);
  }
}

function asFailure(error: unknown): never {
  if (error instanceof EntityNotFoundError)
    throw ApplicationFailure.nonRetryable(
      'The letter cannot be written: its order or its case is not in the record.',
      CANNOT_BE_WRITTEN,
    );
  throw error;
}
