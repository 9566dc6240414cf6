import {
  newCaseOf,
  openOffice as open,
  type CaseInHand,
  type Office,
  type OfficeSettings,
} from '@ehc/casefile/testing';
import type { CaseHeader } from '@ehc/casefile/contract';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { KIND, moves, type DisagreementFact } from '../contract/index.js';
import { disagreementRules } from '../domain/rules.js';

/** The workflows that jest's setup bundled. */
export const workflowsForTests = (): WorkflowBundleOption => ({
  codePath: process.env['EHC_TEST_DISAGREEMENT_WORKFLOWS']!,
});

/** An office that has disagreements on record. */
export const openOffice = (settings: Pick<OfficeSettings, 'on' | 'encrypted'>): Promise<Office> =>
  open({ workflows: workflowsForTests(), kinds: [{ rules: disagreementRules }], ...settings });

const essex = { area: 'essex', version: '2014-11' };

/** A case that is not open yet: the first entry opens it. */
export const newDisagreement = (
  office: Office,
  {
    la = 'EX',
    agreement = essex,
    ...input
  }: { la?: string; agreement?: CaseHeader['agreement']; maxEvents?: number } = {},
): Promise<CaseInHand<DisagreementFact>> =>
  newCaseOf<DisagreementFact>({ kind: KIND, moves, suffix: '-D1' }, office, la, agreement, input);
