import { withinLa } from '@ehc/platform/database';
import type { movedDeadlines } from '@ehc/rules';
import { agreement, areas } from '@ehc/rules/agreements';
import type { DataSource } from 'typeorm';

type OpenDeadline = Parameters<typeof movedDeadlines>[0][number];

interface Row {
  case_reference: string;
  key: string;
  rule: string;
  inputs: Record<string, unknown>;
  due: string;
  area: string;
  version: string;
}

/** Every limit that is still running, in all local authorities, with what it was counted from. */
export async function openDeadlines(dataSource: DataSource): Promise<OpenDeadline[]> {
  const found: OpenDeadline[] = [];
  for (const { localAuthority } of areas()) {
    const rows = await withinLa(dataSource, localAuthority.code, (m) =>
      m.query<Row[]>(
        `select d.case_reference, d.key, d.rule, d.explanation->'inputs' as inputs, to_char(d.due, 'YYYY-MM-DD') as due, c.agreement_area as area, c.agreement_version as version
       from casefile.deadlines d join casefile.cases c on c.la = d.la and c.reference = d.case_reference
       where d.state = 'running' and d.due is not null and d.explanation ? 'ruleId' order by d.case_reference, d.due`,
      ),
    );
    found.push(
      ...rows.map(({ case_reference, key, rule, inputs, due, area, version }) => ({
        reference: `${case_reference} ${key}`,
        ruleId: rule,
        inputs,
        due,
        options: { agreement: agreement(area, version) },
      })),
    );
  }
  return found;
}
