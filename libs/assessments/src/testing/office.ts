import { openOffice as open, type Office, type OfficeSettings } from '@ehc/casefile/testing';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { assessmentRules } from '../domain/reckoning.js';

export type { Office } from '@ehc/casefile/testing';

/** The workflows that jest's setup bundled. */
export const workflowsForTests = (): WorkflowBundleOption => ({ codePath: process.env['EHC_TEST_WORKFLOWS']! });

/** An office that assesses. */
export const openOffice = (settings: Pick<OfficeSettings, 'on' | 'encrypted'>): Promise<Office> =>
  open({ workflows: workflowsForTests(), kinds: [{ rules: assessmentRules }], ...settings });
