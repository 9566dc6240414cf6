import {
  newCaseOf,
  openOffice as open,
  type CaseInHand,
  type Office,
  type OfficeSettings,
} from '@ehc/casefile/testing';
import type { CaseHeader } from '@ehc/casefile/contract';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { KIND, moves, type AppealFact } from '../contract/index.js';
import { appealRules } from '../domain/rules.js';

/** The workflows that jest's setup bundled. */
export const workflowsForTests = (): WorkflowBundleOption => ({ codePath: process.env['EHC_TEST_APPEAL_WORKFLOWS']! });

/** An office that has appeals on record. */
export const openOffice = (settings: Pick<OfficeSettings, 'on' | 'encrypted'>): Promise<Office> =>
  open({ workflows: workflowsForTests(), kinds: [{ rules: appealRules }], ...settings });

const essex = { area: 'essex', version: '2014-11' };

/** A case that is not open yet: the first entry opens it. */
export const newAppeal = (
  office: Office,
  {
    la = 'EX',
    agreement = essex,
    ...input
  }: { la?: string; agreement?: CaseHeader['agreement']; maxEvents?: number } = {},
): Promise<CaseInHand<AppealFact>> =>
  newCaseOf<AppealFact>({ kind: KIND, moves, suffix: '-A1' }, office, la, agreement, input);
