import { z } from 'zod';

const date = z.iso.date();
const provision = z
  .object({ instrument: z.string(), provision: z.string(), citation: z.string(), url: z.string() })
  .meta({ id: 'Provision' });
const verification = z.enum(['verified', 'secondary', 'unverified']);
const count = z
  .looseObject({ way: z.string().describe('Such as after, beginning-with or before-day; it decides the other fields') })
  .meta({ id: 'Count', description: 'A way of counting time, as data' });

/** One limit of the law with its dated versions. */
export const ruleRead = z
  .object({
    id: z.string(),
    duty: z.string(),
    owedBy: z.string(),
    owedTo: z.string(),
    trigger: z.string(),
    provisions: z.array(provision),
    status: verification,
    consequence: z.string().optional(),
    note: z.string().optional(),
    versions: z.array(
      z.object({
        from: date,
        to: date.optional(),
        count,
        exceptions: z.array(z.object({ code: z.string(), citation: z.string() })),
        provisions: z.array(provision).optional(),
        note: z.string().optional(),
      }),
    ),
    variedBy: z.array(z.object({ input: z.string(), citation: z.string() })).optional(),
    binding: z.enum(['law', 'guidance', 'local']),
  })
  .meta({ id: 'Rule' });
export const ruleList = z.object({ items: z.array(ruleRead) });

/** What a limit needs to be counted. */
export const inputList = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      words: z.string(),
      required: z.boolean(),
      kind: z.enum(['date', 'dates', 'choice', 'text']),
      choices: z.array(z.string()).optional(),
    }),
  ),
});

/** A due date that explains itself. */
export const dueDateRead = z
  .object({
    ruleId: z.string(),
    versionFrom: date,
    due: date.nullable().describe('null where the law gives no number'),
    notBefore: date.optional(),
    usual: date.optional(),
    safe: date.nullable().describe('In time on every reading'),
    actBy: date.nullable().describe('The last working day on or before the due date'),
    citation: z.string(),
    url: z.string(),
    status: verification,
    duty: z.string(),
    steps: z.array(z.string()),
    notes: z.array(z.string()),
    inputs: z.record(z.string(), z.unknown()),
    get parts() {
      return z.array(dueDateRead).optional();
    },
  })
  .meta({ id: 'DueDate' });

/** The local agreements; what each settles beyond these fields differs by authority. */
export const agreementList = z.object({
  items: z.array(
    z
      .looseObject({
        area: z.string(),
        localAuthority: z.object({ code: z.string(), name: z.string() }),
        version: z.string(),
        from: date,
        to: date.optional(),
        approvedBy: z.string(),
        reason: z.string(),
        source: z.string(),
        notInSource: z.array(z.string()),
        warningDays: z.record(z.string(), z.int()),
        stageTargets: z.array(z.looseObject({ id: z.string(), words: z.string(), days: z.int() })),
        youngPersonFrom: z.int(),
        requesters: z.array(z.string()),
        costThreshold: z.object({ pounds: z.number(), from: date }),
      })
      .meta({ id: 'LocalAgreement' }),
  ),
});
