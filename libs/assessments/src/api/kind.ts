import type { CaseKind } from '@ehc/casefile/api';
import { orderKinds, orderSources, workflowOf, type OrderKind, type OrderSource } from '@ehc/casefile/contract';
import { DocumentRow } from '@ehc/casefile/data';
import { agreement } from '@ehc/rules/agreements';
import { KIND, moves, stages, type AssessmentFact } from '../contract/index.js';
import { gapsBefore, stageForOps } from '../domain/index.js';
import { agendas } from './agendas.js';
import { beginningShape } from './beginning-shape.js';
import { intakeOf } from './intake.js';
import { keyWorkingOf } from './key-working.js';
import { moveDefinitions } from './moves/index.js';
import { withPlanText } from './plan-text.js';

/** EHC needs assessments as the API serves them. */
export const assessmentKind: CaseKind<AssessmentFact> = {
  kind: KIND,
  path: 'assessments',
  noun: 'assessment',
  workflow: workflowOf(KIND),
  moves: moveDefinitions,
  factKinds: moves,
  stages,
  stageOf: stageForOps,
  gapsBefore,
  agendas,
  decisions: [
    'need-for-provision-judged',
    'assessment-decided',
    'plan-decided',
    'setting-decided',
    'final-plan-issued',
    'amended-plan-issued',
    'exception-recorded',
  ],
  inWords({ kind, assess, issue, source, like }) {
    if (kind === 'assessment-decided') return assess ? 'Decided to assess' : 'Decided not to assess';
    if (kind === 'plan-decided') return issue ? 'Decided to issue a plan' : 'Decided not to issue a plan';
    if (kind === 'order-received')
      return `Taken up again: ${orderSources[source as OrderSource]} to ${orderKinds[like as OrderKind]}`;
    return undefined;
  },
  complete: (m, _, { reference }, __, what) => withPlanText(m, reference, what),
  beginningShape,
  async describe({ m, found, facts, log, words, sees }) {
    const { costThreshold } = agreement(found.agreementArea, found.agreementVersion);
    const documents = sees('words')
      ? await m.find(DocumentRow, { where: { caseReference: found.reference }, order: { addedAt: 'ASC' } })
      : [];
    return {
      ...(sees('words') && { intake: intakeOf(facts, log, words, costThreshold) }),
      keyWorking: keyWorkingOf(facts),
      documents: documents.map(({ id, kind, title, author, dated, mediaType, safeguarding, addedAt }) => ({
        ...{ id, kind, title, author, dated, mediaType, safeguarding },
        addedAt: addedAt.toISOString(),
      })),
    };
  },
};
