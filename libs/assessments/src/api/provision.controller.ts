import { CaseFile, checked, day, IdempotencyKey, name, text } from '@ehc/casefile/api';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { notFound } from '@ehc/platform/problems';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ProvisionDeliveryRow } from '../data/index.js';

export const provisionBody = z.strictObject({
  line: name.describe('Which line of provision in the plan, such as "F1 speech therapy, weekly"'),
  owedBy: z
    .enum(['local-authority', 'health-commissioner', 'social-care'])
    .describe(
      'CFA 2014 s.42: the local authority for special educational provision, the health commissioner for health',
    ),
  status: z.enum(['not-started', 'started', 'interrupted', 'ended']),
  since: day,
  note: text.optional(),
});

/** Whether each line of the plan is delivered, and by whom it is owed (PLN-12). */
@Controller('v1/assessments/:reference/provision')
export class ProvisionController {
  constructor(private readonly file: CaseFile) {}

  @Post()
  @Needs('assessments.write-plan')
  async note(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<{ line: string; status: string }> {
    const delivery = checked(provisionBody, body);
    return this.file.add(who, reference, key, delivery, async (m) => {
      await m.insert(ProvisionDeliveryRow, { ...delivery, la: who.la, caseReference: reference, notedBy: who.subject });
      return { line: delivery.line, status: delivery.status };
    });
  }

  /** The state of each line now, with what came before. */
  @Get()
  @Needs('assessments.read-plan')
  list(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'provision', async (m, _, sees) => {
      if (!sees('plan')) throw notFound('You may not see the plan of this case.');
      const rows = await m.find(ProvisionDeliveryRow, {
        where: { caseReference: reference },
        order: { since: 'ASC', id: 'ASC' },
      });
      const shown = ({ owedBy, status, since, note, notedBy }: ProvisionDeliveryRow) => ({
        owedBy,
        status,
        since,
        note,
        notedBy,
      });
      const lines = [...new Set(rows.map(({ line }) => line))];
      return { items: lines.map((line) => ({ line, history: rows.filter((row) => row.line === line).map(shown) })) };
    });
  }
}
