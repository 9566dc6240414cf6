import type {
  LetterName as AssessmentLetterName,
  LetterRecipient as AssessmentLetterRecipient,
} from '@ehc/assessments/contract';
import type { AppealLetterName, AppealLetterRecipient } from '@ehc/appeals/contract';
import type { DisagreementLetterName, DisagreementLetterRecipient } from '@ehc/disagreements/contract';
import type { MediationLetterName, MediationLetterRecipient } from '@ehc/mediation/contract';

/** Every letter of every kind of case. */
export type LetterName = AssessmentLetterName | MediationLetterName | AppealLetterName | DisagreementLetterName;

export type LetterRecipient =
  AssessmentLetterRecipient | MediationLetterRecipient | AppealLetterRecipient | DisagreementLetterRecipient;
