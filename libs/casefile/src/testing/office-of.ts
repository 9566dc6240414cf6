import type { WorkflowBundleOption } from '@temporalio/worker';
import type { CaseHeader, Fact } from '../contract/index.js';
import type { CaseRules } from '../domain/reckoning.js';
import { bundled } from './bundled.js';
import { newCaseOf, type CaseInHand, type CaseOffice, type KindInHand } from './case-in-hand.js';
import { openOffice, type Office, type OfficeSettings } from './office.js';

const essex = { area: 'essex', version: '2014-11' };

/** What an office needs to keep cases of one kind. */
export interface KindOfOffice<F extends Fact> extends Omit<KindInHand<F>, 'kind'> {
  rules: CaseRules<F>;
  /** the variable that says where jest's setup bundled its workflows */
  bundle: string;
}

/** Offices that have one kind of case on record. */
export interface OfficeOf<F extends Fact> {
  workflowsForTests(): WorkflowBundleOption;
  openOffice(settings: Pick<OfficeSettings, 'on' | 'encrypted'>): Promise<Office>;
  /** A case that is not open yet, of Essex unless told otherwise: the first entry opens it. */
  newCase(
    office: CaseOffice,
    about?: { la?: string; agreement?: CaseHeader['agreement']; maxEvents?: number },
  ): Promise<CaseInHand<F>>;
}

export function officeOf<F extends Fact>({ rules, bundle, ...ofKind }: KindOfOffice<F>): OfficeOf<F> {
  const workflowsForTests = () => bundled(bundle);
  return {
    workflowsForTests,
    openOffice: (settings) => openOffice({ workflows: workflowsForTests(), kinds: [{ rules }], ...settings }),
    newCase: (office, { la = 'EX', agreement = essex, ...input } = {}) =>
      newCaseOf<F>({ kind: rules.kind, ...ofKind }, office, la, agreement, input),
  };
}
