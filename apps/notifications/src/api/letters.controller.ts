import { notSeen, type Role } from '@ehc/casefile/access';
import { findCase, noteReading, sightIn } from '@ehc/casefile/data';
import { RecordAccess } from '@ehc/correspondence/activities';
import { countWaiting, letterById, listLetters } from '@ehc/correspondence/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { notFound } from '@ehc/platform/problems';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { team } from './actions.js';
import { cursorOf } from './cursor.js';
import { letterId, lettersQuery, type LettersQuery } from './schemas.js';
import { viewForOps, viewInList, wholeView } from './views.js';

const isOfTheTeam = ({ roles }: Principal): boolean => roles.some((role) => team.includes(role as Role));

/** The record for people who read. */
export const READING = Symbol('the record for people who read');

/** The letters of the caller's LA. The team reads all of them; ops see how far they are and never what they say. */
@Controller('v1/letters')
export class LettersController {
  constructor(@Inject(READING) private readonly record: RecordAccess) {}

  @Get()
  @Needs('letters.list')
  async list(
    @Who() who: Principal,
    @Query({ schema: lettersQuery }) { case: reference, status, cursor, limit }: LettersQuery,
  ) {
    const rows = await this.record.within(who.la, (m) =>
      listLetters(m, {
        limit: limit + 1,
        ...(reference && { reference }),
        ...(status && { status }),
        ...(cursor && { after: cursor }),
      }),
    );
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { letters: page.map(isOfTheTeam(who) ? viewInList : viewForOps), next: last ? cursorOf(last) : null };
  }

  @Get('waiting/count')
  @Needs('letters.list')
  async waiting(@Who() who: Principal) {
    return { waiting: await this.record.within(who.la, countWaiting) };
  }

  @Get(':id')
  @Needs('letters.read')
  async one(@Who() who: Principal, @Param('id', { schema: letterId }) id: string) {
    return this.record.within(who.la, async (m) => {
      const row = await letterById(m, id);
      if (!row) throw notFound();
      const found = await findCase(m, row.reference);
      const sight = found && (await sightIn(m, who, found));
      if (!sight) throw notSeen(who.roles);
      const reading = { la: who.la, caseReference: row.reference, readBy: who.subject, why: sight.why };
      await noteReading(m, { ...reading, what: `letter ${id}` });
      return wholeView(row);
    });
  }
}
