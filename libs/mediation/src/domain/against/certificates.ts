import type { Objection } from '@ehc/casefile/contract';
import { longDate } from '@ehc/rules/plain-date';
import type { FactOf } from '../../contract/index.js';
import { revocationOf, standingCertificate } from '../certificates.js';
import { allByDay } from '../find.js';
import { doesNotWish, mindOf } from '../mind.js';
import { lastRound } from '../rounds.js';
import { needs, tooEarly, type Known } from './needs.js';

export function againstCertificate(known: Known, issued: FactOf<'certificate-issued'>): Objection | undefined {
  return (
    notRegistered(issued) ??
    another(known, issued) ??
    needs(known, 'SEND Regs 2014 reg 34(2)', 'adviser-contacted') ??
    wrongGround(known, issued)
  );
}

const notRegistered = ({ register }: FactOf<'certificate-issued'>): Objection | undefined =>
  register === 'registered'
    ? undefined
    : {
        code: 'not-registered',
        field: 'register',
        provision: 'DRS-04; MED-11',
        detail: 'The adviser was not on the register on that day. A certificate needs an adviser who is.',
      };

/** One at a time; but whoever took part in mediation after a certificate on another ground is owed one by s.55(5). */
function another({ facts }: Known, { certificate, ground }: FactOf<'certificate-issued'>): Objection | undefined {
  if (allByDay(facts, 'certificate-issued').some((earlier) => earlier.certificate === certificate))
    return {
      code: 'certificate-number-used',
      field: 'certificate',
      provision: 'MED-11',
      detail: `Certificate ${certificate} was issued before. Each certificate has a number of its own.`,
    };
  const standing = standingCertificate(facts);
  return standing && !(ground === 'mediated' && standing.ground !== 'mediated')
    ? {
        code: 'certificate-exists',
        field: 'certificate',
        provision: 'CFA 2014 s.55',
        detail: `Certificate ${standing.certificate} of ${longDate(standing.on)} stands. If it is wrong, revoke it first.`,
      }
    : undefined;
}

function wrongGround(known: Known, { ground, on }: FactOf<'certificate-issued'>): Objection | undefined {
  if (ground === 'mediated') return needs(known, 'CFA 2014 s.55(5); SEND Regs 2014 reg 39(1)', 'mediation-concluded');
  if (ground === 'not-arranged')
    return lastRound(known.facts)?.issues === 'health'
      ? doesNotFit(
          'SEND Regs 2014 reg 39(2) with reg 35(3)',
          'Mediation on health alone is arranged by the health commissioner: the law has no certificate for it without mediation.',
        )
      : needs(known, 'SEND Regs 2014 reg 39(3)', 'cannot-be-arranged');
  const mind = mindOf(known.facts, on);
  if (mind && !doesNotWish(mind))
    return doesNotFit(
      'CFA 2014 s.55(4)',
      `On ${longDate(on)} the family had not said that it does not want mediation.`,
    );
  return (
    needs(known, 'CFA 2014 s.55(4)', 'information-given') ??
    (mind ? undefined : needs(known, 'SEND Regs 2014 reg 34(1)', 'choice-made'))
  );
}

const doesNotFit = (provision: string, detail: string): Objection => ({
  code: 'ground-does-not-fit',
  field: 'ground',
  provision,
  detail,
});

export function againstRevocation({ facts, on }: Known, revoked: FactOf<'certificate-revoked'>): Objection | undefined {
  const issued = allByDay(facts, 'certificate-issued').find(({ certificate }) => certificate === revoked.certificate);
  if (!issued)
    return {
      code: 'unknown-certificate',
      field: 'certificate',
      provision: 'MED-11',
      detail: `No certificate ${revoked.certificate} was issued in this case.`,
    };
  const before = revocationOf(facts, revoked.certificate);
  if (before)
    return {
      code: 'already-recorded',
      field: 'certificate',
      detail: `Certificate ${revoked.certificate} was revoked on ${longDate(before.on)}.`,
    };
  return on < issued.on ? tooEarly(on, issued.on, 'certificate-issued') : undefined;
}
