import type { RecordedKind } from '@ehc/casefile/activities';
import { confirmCertificate, revokeCertificate } from '@ehc/certificates/data';
import type { MediationFact } from '../contract/index.js';
import { mediationRules } from '../domain/rules.js';

/** Mediations on record: what a case says of a certificate is in the register from the same moment. */
export const recordedMediation: RecordedKind<MediationFact> = {
  rules: mediationRules,
  async keep(m, _, facts) {
    for (const fact of facts) {
      if (fact.kind === 'certificate-issued') await confirmCertificate(m, fact.certificate);
      if (fact.kind === 'certificate-revoked')
        await revokeCertificate(m, { number: fact.certificate, on: fact.on, because: fact.because });
    }
  },
};
