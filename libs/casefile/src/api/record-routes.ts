import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { notFound } from '@ehc/platform/problems';
import { Controller, Get, Param, Query, type Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { familyRoles } from '../contract/index.js';
import {
  DeadlineRow,
  peopleOf,
  readingsOf,
  readLog,
  verifyChain,
  wordsOf,
  type LogRow,
  type PersonRow,
} from '../data/index.js';
import { asKnown, factsOf } from './as-known.js';
import { today } from './carry-out.js';
import { CaseFile } from './case-file.js';
import type { CaseKind, Sees } from './case-kind.js';
import { checked } from './checked.js';
import { explained, viewOf } from './deadline-view.js';
import { day } from './fields.js';
import { lineOf } from './list-routes.js';
import { decisionsIn, timelineOf, type TimelineItem } from './timeline.js';

export const caseQuery = z.strictObject({
  'known-on': day.optional().describe('The case as it was known at the end of this day'),
});

/** The routes that read the record of a case of one kind. */
export function recordRoutes(kind: CaseKind): Type {
  @Controller(`v1/${kind.path}/:reference`)
  @Needs(`${kind.path}.read`)
  class RecordController {
    constructor(private readonly file: CaseFile) {}

    @Get()
    get(@Who() who: Principal, @Param('reference') reference: string, @Query() query: unknown): Promise<object> {
      const knownOn = checked(caseQuery, query)['known-on'];
      return this.file.read(who, reference, knownOn ? `as known on ${knownOn}` : 'case', async (m, found, sees) => {
        const log = await readLog(m, reference);
        if (knownOn !== undefined) {
          const then = asKnown(kind, log, knownOn);
          if (!then) throw notFound(`Nothing was recorded of this case by ${knownOn}.`);
          return then;
        }
        const { agreementArea: area, agreementVersion: version, openedOn } = found;
        const words = sees('words') ? await wordsIn(m, log) : new Map<string, Record<string, unknown>>();
        return {
          ...lineOf(kind, found),
          agreement: { area, version },
          openedOn,
          people: sees('names') ? peopleFor(who, await peopleOf(m, reference), sees) : [],
          deadlines: (await deadlinesOf(m, reference)).map((row) => viewOf(row, today())),
          ...(await kind.describe?.({ m, found, log, facts: factsOf(log), words, sees })),
        };
      });
    }

    @Get('timeline')
    timeline(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
      return this.file.read(who, reference, 'timeline', async (m, _, sees) => ({
        items: await timelineFor(kind, m, reference, sees),
      }));
    }

    @Get('decisions')
    decisions(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
      return this.file.read(who, reference, 'decisions', async (m, _, sees) => ({
        items: decisionsIn(kind, await timelineFor(kind, m, reference, sees)),
      }));
    }

    /** Who read the case, when and why. */
    @Get('readings')
    @Needs(`${kind.path}.see-readings`)
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
        const fault = await verifyChain(m, reference);
        return {
          chain: fault ? { valid: false, ...fault } : { valid: true },
          items: (await readLog(m, reference)).map(entryOf),
        };
      });
    }

    @Get('deadlines')
    deadlines(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
      return this.file.read(who, reference, 'deadlines', async (m) => ({
        items: (await deadlinesOf(m, reference)).map((row) => viewOf(row, today())),
      }));
    }

    @Get('deadlines/*')
    deadline(@Who() who: Principal, @Param('reference') reference: string, @Param('*') key: string): Promise<object> {
      return this.file.read(who, reference, `deadline ${key}`, async (m) => {
        const row = await m.findOneBy(DeadlineRow, { caseReference: reference, key });
        if (!row) throw notFound(`This case has no limit "${key}".`);
        return explained(row, today(), earlierOf(await readLog(m, reference), key));
      });
    }
  }
  return RecordController;
}

const deadlinesOf = (m: EntityManager, caseReference: string): Promise<DeadlineRow[]> =>
  m.find(DeadlineRow, { where: { caseReference }, order: { due: 'ASC', key: 'ASC' } });

const earlierOf = (log: readonly LogRow[], key: string) =>
  log.flatMap(({ sequence, recordedAt, clocks }) =>
    clocks
      .filter((clock) => clock.key === key)
      .map(({ due, state }) => ({ sequence, recordedAt: recordedAt.toISOString(), due, state })),
  );

const entryOf = (row: LogRow) => {
  const { sequence, key, what, kind, happenedOn: on, recordedAt, recordedBy, body, previousHash, hash } = row;
  return { sequence, key, what, kind, on, recordedAt: recordedAt.toISOString(), recordedBy, body, previousHash, hash };
};

/** Who belongs to the case: to an adviser outside the authority only the family. */
const peopleFor = (who: Principal, people: readonly PersonRow[], sees: Sees) =>
  people
    .filter(({ role }) => who.provider === undefined || familyRoles.has(role))
    .map(({ id, role, name, dateOfBirth, email, address }) => ({
      id,
      role,
      name,
      ...(sees('contact') && { dateOfBirth, email, address }),
    }));

const wordsIn = (m: EntityManager, log: readonly LogRow[]) =>
  wordsOf(
    m,
    log.flatMap(({ particulars }) => particulars ?? []),
  );

/** The timeline, with its words for those who see words. */
async function timelineFor(kind: CaseKind, m: EntityManager, reference: string, sees: Sees): Promise<TimelineItem[]> {
  const log = await readLog(m, reference);
  return timelineOf(kind, log, sees('words') ? await wordsIn(m, log) : new Map());
}
