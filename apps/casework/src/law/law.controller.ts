import { badRequest, notFound } from '@ehc/platform/problems';
import { allRules, dueDate, rule, RuleError, type DueDate, type Rule } from '@ehc/rules';
import { agreementInForce, areas, type Agreement } from '@ehc/rules/agreements';
import { londonDate } from '@ehc/rules/plain-date';
import { Controller, Get, Param, Query } from '@nestjs/common';

/** The law of time limits and the local agreements, as the cases use them. */
@Controller('v1')
export class LawController {
  @Get('rules')
  rules(): { items: Rule[] } {
    return { items: allRules() };
  }

  @Get('rules/:id')
  rule(@Param('id') id: string): Rule {
    return answered(() => rule(id));
  }

  /** Any limit from any day: the same sum as for a case. Needs `from`, or what the rule names. */
  @Get('rules/:id/due-date')
  dueDate(@Param('id') id: string, @Query() query: Record<string, string>): DueDate {
    const { area, 'as-at': asAt, ...inputs } = query;
    return answered(() => dueDate(id, inputs, { ...(area ? { agreement: agreementInForce(area, inputs['from'] ?? today()) } : {}), ...(asAt ? { asAt } : {}) }));
  }

  @Get('local-agreements')
  agreements(): { items: Agreement[] } {
    return { items: areas().map(({ area }) => agreementInForce(area, today())) };
  }
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
