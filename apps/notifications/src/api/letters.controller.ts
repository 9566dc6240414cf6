import { noteReading } from '@ehc/casefile/data';
import { RecordAccess } from '@ehc/correspondence/activities';
import { countWaiting, letterById, listLetters } from '@ehc/correspondence/data';
import { Who, type Principal } from '@ehc/platform/auth';
import { forbidden, notFound } from '@ehc/platform/problems';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { cursorOf } from './cursor.js';
import { letterId, lettersQuery, type LettersQuery } from './schemas.js';
import { viewForOps, viewInList, wholeView } from './views.js';

const team = ['send-officer', 'manager', 'plan-coordinator', 'decision-maker'];
const is = (who: Principal, roles: string[]): boolean => who.roles.some((role) => roles.includes(role));

/** The letters of the caller's LA. The team reads all of them; ops see how far they are and never what they say. */
@Controller('v1/letters')
export class LettersController {
  constructor(private readonly record: RecordAccess) {}

  @Get()
  async list(
    @Who() who: Principal,
    @Query({ schema: lettersQuery }) { case: reference, status, cursor, limit }: LettersQuery,
  ) {
    mayLook(who);
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
    return { letters: page.map(is(who, team) ? viewInList : viewForOps), next: last ? cursorOf(last) : null };
  }

  @Get('waiting/count')
  async waiting(@Who() who: Principal) {
    mayLook(who);
    return { waiting: await this.record.within(who.la, countWaiting) };
  }

  @Get(':id')
  async one(@Who() who: Principal, @Param('id', { schema: letterId }) id: string) {
    if (!is(who, team)) throw forbidden('Only the EHC team may read letters.');
    return this.record.within(who.la, async (m) => {
      const row = await letterById(m, id);
      if (!row) throw notFound();
      await noteReading(m, who.la, row.reference, `letter ${id}`, who.subject);
      return wholeView(row);
    });
  }
}

function mayLook(who: Principal): void {
  if (!is(who, [...team, 'ops'])) throw forbidden('Only the EHC team and ops may see letters.');
}
