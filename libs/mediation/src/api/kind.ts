import type { CaseKind, Split } from '@ehc/casefile/api';
import { workflowOf } from '@ehc/casefile/contract';
import { gapsBefore } from '@ehc/casefile/domain';
import { dropPrepared } from '@ehc/certificates/data';
import type { CertificateKeys } from '@ehc/certificates/signing';
import { KIND, moves, stages, type FactOf, type MediationFact } from '../contract/index.js';
import { course, stageOf } from '../domain/index.js';
import { withNumber } from './complete/certificate.js';
import { mustBeProved, withProvider } from './complete/contact.js';
import { withIssues } from './complete/issues.js';
import { withIndependence } from './complete/mediator.js';
import { inWords } from './in-words.js';
import { moveDefinitions } from './moves/index.js';
import { noticeShape } from './opening.js';

/** Mediations as the API serves them. `keys` sign certificates. */
export const mediationKind = (keys?: CertificateKeys): CaseKind<MediationFact> => ({
  kind: KIND,
  path: 'mediations',
  noun: 'mediation',
  workflow: workflowOf(KIND),
  moves: moveDefinitions,
  factKinds: moves,
  stages,
  stageOf,
  gapsBefore: (facts, fact) => gapsBefore(course, facts, fact),
  forProviders: true,
  sendsLateLetters: true,
  decisions: ['notice-given'],
  inWords: (fact) => inWords(fact as unknown as MediationFact),
  beginningShape: (kind) => (kind === 'notice-given' ? noticeShape : undefined),
  mustHave(who, { move }, what) {
    if (move === 'recordContact') mustBeProved(who, what);
  },
  async takeBack(m, { fact }) {
    if (fact.kind === 'certificate-issued') await dropPrepared(m, (fact as FactOf<'certificate-issued'>).certificate);
  },
  async complete(m, who, found, { move }, what): Promise<Split> {
    if (move === 'tellAuthority') return withIssues(what);
    if (move === 'recordContact') return withProvider(m, who, found, what);
    if (move === 'assignMediator') return withIndependence(m, what);
    if (move === 'issueCertificate' && keys) return withNumber(m, keys, found, what);
    return what;
  },
});
