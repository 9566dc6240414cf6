import {
  DeadlineRow,
  DocumentRow,
  PersonRow,
  readingsOf,
  readLog,
  verifyChain,
  wordsOf,
  type LogRow,
} from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { notFound } from '@ehc/platform/problems';
import { agreement } from '@ehc/rules/agreements';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { asKnown, factsOf } from './as-known.js';
import { today } from './carry-out.js';
import { CaseFile, type Sees } from './case-file.js';
import { checked } from './checked.js';
import { explained, viewOf } from './deadline-view.js';
import { day } from './fields.js';
import { intakeOf } from './intake.js';
import { keyWorkingOf } from './key-working.js';
import { lineOf } from './list.controller.js';
import { decisionsIn, timelineOf, type TimelineItem } from './timeline.js';

export const caseQuery = z.strictObject({
  'known-on': day.optional().describe('The case as it was known at the end of this day'),
});

/** The record of a case. */
@Controller('v1/assessments/:reference')
@Needs('assessments.read')
export class RecordController {
  constructor(private readonly file: CaseFile) {}

  @Get()
  get(@Who() who: Principal, @Param('reference') reference: string, @Query() query: unknown): Promise<object> {
    const knownOn = checked(caseQuery, query)['known-on'];
    return this.file.read(who, reference, knownOn ? `as known on ${knownOn}` : 'case', async (m, found, sees) => {
      const log = await readLog(m, reference);
      if (knownOn !== undefined) {
        const then = asKnown(log, knownOn);
        if (!then) throw notFound(`Nothing was recorded of this case by ${knownOn}.`);
        return then;
      }
      const deadlines = await m.find(DeadlineRow, {
        where: { caseReference: reference },
        order: { due: 'ASC', key: 'ASC' },
      });
      const people = await m.find(PersonRow, {
        where: { caseReference: reference },
        order: { createdAt: 'ASC', role: 'ASC' },
      });
      const documents = sees('words')
        ? await m.find(DocumentRow, { where: { caseReference: reference }, order: { addedAt: 'ASC' } })
        : [];
      const { area, version, costThreshold } = agreement(found.agreementArea, found.agreementVersion);
      return {
        ...lineOf(found),
        agreement: { area, version },
        openedOn: found.openedOn,
        ...(sees('words') && { intake: intakeOf(factsOf(log), log, await wordsIn(m, log), costThreshold) }),
        keyWorking: keyWorkingOf(factsOf(log)),
        people: people.map(({ id, role, name, dateOfBirth, email, address }) => ({
          id,
          role,
          name,
          ...(sees('contact') && { dateOfBirth, email, address }),
        })),
        deadlines: deadlines.map((row) => viewOf(row, today())),
        documents: documents.map(({ id, kind, title, author, dated, mediaType, safeguarding, addedAt }) => ({
          id,
          kind,
          title,
          author,
          dated,
          mediaType,
          safeguarding,
          addedAt: addedAt.toISOString(),
        })),
      };
    });
  }

  @Get('timeline')
  timeline(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'timeline', async (m, _, sees) => ({
      items: await timelineFor(m, reference, sees),
    }));
  }

  @Get('decisions')
  decisions(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'decisions', async (m, _, sees) => ({
      items: decisionsIn(await timelineFor(m, reference, sees)),
    }));
  }

  /** Who read the case, when and why. */
  @Get('readings')
  @Needs('assessments.see-readings')
  readings(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'readings', async (m) => ({
      items: (await readingsOf(m, reference)).map(({ what, readBy, readAt, why }) => ({
        what,
        by: readBy,
        at: readAt.toISOString(),
        why,
      })),
    }));
  }

  @Get('log')
  log(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'log', async (m) => {
      const log = await readLog(m, reference);
      const fault = await verifyChain(m, reference);
      const items = log.map(
        ({ sequence, key, what, kind, happenedOn, recordedAt, recordedBy, body, previousHash, hash }) => ({
          sequence,
          key,
          what,
          kind,
          on: happenedOn,
          recordedAt: recordedAt.toISOString(),
          recordedBy,
          body,
          previousHash,
          hash,
        }),
      );
      return { chain: fault ? { valid: false, ...fault } : { valid: true }, items };
    });
  }

  @Get('deadlines')
  deadlines(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'deadlines', async (m) => {
      const rows = await m.find(DeadlineRow, {
        where: { caseReference: reference },
        order: { due: 'ASC', key: 'ASC' },
      });
      return { items: rows.map((row) => viewOf(row, today())) };
    });
  }

  @Get('deadlines/*')
  deadline(@Who() who: Principal, @Param('reference') reference: string, @Param('*') key: string): Promise<object> {
    return this.file.read(who, reference, `deadline ${key}`, async (m) => {
      const row = await m.findOneBy(DeadlineRow, { caseReference: reference, key });
      if (!row) throw notFound(`This case has no limit "${key}".`);
      const log = await readLog(m, reference);
      const earlier = log.flatMap(({ sequence, recordedAt, clocks }) =>
        clocks
          .filter((clock) => clock.key === row.key)
          .map(({ due, state }) => ({ sequence, recordedAt: recordedAt.toISOString(), due, state })),
      );
      return explained(row, today(), earlier);
    });
  }
}

const wordsIn = (m: EntityManager, log: readonly LogRow[]) =>
  wordsOf(
    m,
    log.flatMap(({ particulars }) => particulars ?? []),
  );

/** The timeline, with its words for those who see words. */
async function timelineFor(m: EntityManager, reference: string, sees: Sees): Promise<TimelineItem[]> {
  const log = await readLog(m, reference);
  return timelineOf(log, sees('words') ? await wordsIn(m, log) : new Map());
}
