import { badRequest, fieldErrors, notFound } from '@ehc/platform/problems';
import {
  allRules,
  dueDate,
  inputsFromText,
  inputsOf,
  rule,
  RuleError,
  type DueDate,
  type InputNeed,
  type Rule,
} from '@ehc/rules';
import { agreementInForce, areas, type Agreement } from '@ehc/rules/agreements';
import { isDayToCountFrom, londonDate } from '@ehc/rules/plain-date';
import { Needs } from '@ehc/platform/auth';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';

/** The law of time limits and the local agreements, as the cases use them. */
@Controller('v1')
@Needs('law.read')
export class LawController {
  @Get('rules')
  rules(): { items: Rule[] } {
    return { items: allRules() };
  }

  @Get('rules/:id')
  rule(@Param('id') id: string): Rule {
    return answered(() => rule(id));
  }

  /** What a rule needs to be counted. */
  @Get('rules/:id/inputs')
  inputs(@Param('id') id: string): { items: InputNeed[] } {
    return answered(() => ({ items: inputsOf(id) }));
  }

  /** Any limit from any day: the same sum as for a case. Takes `from`, or whatever the rule names; several dates are parted by commas. */
  @Get('rules/:id/due-date')
  dueDate(@Param('id') id: string, @Query() query: unknown): DueDate {
    const read = dueDateQuery.safeParse(query);
    if (!read.success) throw badRequest(fieldErrors(read.error.issues));
    const { area, 'as-at': asAt, ...texts } = read.data;
    if (asAt !== undefined) mustBeDay('as-at', asAt);
    const [day = today()] = asAt === undefined ? (texts['from']?.split(',') ?? []) : [asAt];
    if (area !== undefined) mustBeDay('from', day);
    return answered(() => {
      const agreement = area === undefined ? undefined : agreementInForce(area, day);
      return dueDate(id, inputsFromText(id, texts), { ...(agreement ? { agreement } : {}), ...(asAt ? { asAt } : {}) });
    });
  }

  @Get('local-agreements')
  agreements(): { items: Agreement[] } {
    return { items: areas().map(({ area }) => agreementInForce(area, today())) };
  }
}

const dueDateQuery = z.record(z.string().max(40), z.string('Give each name once').max(4_000));

function mustBeDay(field: string, text: string): void {
  if (!isDayToCountFrom(text)) throw badRequest([{ field, problem: 'Give a day that exists, as YYYY-MM-DD' }]);
}

const today = (): string => londonDate(Date.now());

/** A rule that is not there is 404; a missing or impossible input is 400 and says which. */
function answered<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    if (error.code === 'unknown-rule') throw notFound(error.message);
    throw badRequest([{ field: error.field ?? error.needs?.join(', ') ?? 'from', problem: error.message }]);
  }
}
