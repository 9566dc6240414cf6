import { grounds } from '../../retention/index.js';
import { z } from 'zod';

export const plainDate = z.iso.date();
export const stage = z.string().describe('Where the case stands');
export const count = z.int().min(0);
export const words = z.record(z.string(), z.unknown());
/** In every answer about a case that was erased: what is left is codes and dates. */
export const erased = z.object({ on: plainDate, ground: z.enum(grounds) }).optional();
/** Items of a case; there are never so many that they would need pages. */
export const items = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), erased });

/** One line of the caseload. */
export const caseLine = z
  .object({
    reference: z.string(),
    stage,
    stageInWords: z.string(),
    officer: z.string().nullable(),
    beganOn: plainDate,
    nextDueOn: plainDate.nullable(),
    nextDuty: z.string().nullable(),
    overdue: count.describe('How many limits have passed'),
    closed: z.boolean(),
    erased,
  })
  .meta({ id: 'CaseLine' });

export const casePage = z
  .object({ items: z.array(caseLine), next: z.string().optional().describe('The cursor of the next page') })
  .meta({ id: 'CasePage' });

export const caseCounts = z
  .object({ total: count, open: count, overdue: count, byStage: z.record(z.string(), count) })
  .meta({ id: 'CaseCounts' });
