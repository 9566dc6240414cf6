import { body, code, day, text, type MoveDefinition } from '@ehc/casefile/api';
import { z } from 'zod';
import {
  certificateGrounds,
  choices,
  revocationReasons,
  type CertificateGround,
  type moves,
} from '../../contract/index.js';
import { advisers } from '../who-may.js';

const practitioner = code.describe('Number on the professional register, such as cm-1042');

/** What the family does with its adviser, and the certificate. */
export const advising: MoveDefinition<keyof typeof moves>[] = [
  {
    path: 'contacts',
    move: 'recordContact',
    summary: 'Record that the family contacted a mediation adviser; from then on that provider sees the mediation',
    basis: 'SEND Regs 2014 reg 33; MED-02, MED-03',
    roles: advisers,
    namesProvider: true,
    body: body(
      { provider: code.optional().describe('Officers only: of whom the adviser is') },
      {
        noticeDated: day.optional().describe("Advisers: the date on the family's notice"),
        dateOfBirth: day.optional().describe('Advisers: of the child or young person. It shows that the family came'),
      },
    ),
  },
  {
    path: 'information',
    move: 'giveInformation',
    summary: 'Record that the family was given information about mediation',
    basis: 'CFA 2014 ss.55(4) and 56; MED-03',
    roles: advisers,
    body: body(),
  },
  {
    path: 'choices',
    move: 'recordChoice',
    summary: 'Record what the family told the adviser: undecided, declines, or wants mediation. It may change its mind',
    basis: 'CFA 2014 s.55(4); SEND Regs 2014 reg 34(1); MED-03 to MED-05',
    roles: advisers,
    body: body({ choice: z.enum(choices) }),
  },
  {
    path: 'withdrawals',
    move: 'withdrawFromMediation',
    summary: 'Record that the family no longer wants the mediation that it had chosen',
    basis: 'CFA 2014 s.55(4); SEND Regs 2014 reg 34(1); MED-03',
    roles: advisers,
    body: body({ by: z.literal('family').default('family') }),
  },
  {
    path: 'certificates',
    move: 'issueCertificate',
    summary: 'Issue the certificate: it gets its number and is in the register from then on',
    basis: 'CFA 2014 s.55(4) and (5); SEND Regs 2014 regs 34 and 39; MED-04, MED-09, MED-11',
    roles: advisers,
    body: body({
      ground: z.enum(Object.keys(certificateGrounds) as [CertificateGround, ...CertificateGround[]]),
      adviser: practitioner,
    }),
  },
  {
    path: 'revocations',
    move: 'revokeCertificate',
    summary: 'Revoke a certificate; a right one can be issued in its place',
    basis: 'MED-11',
    roles: advisers,
    body: body({ certificate: z.string().max(40), because: z.enum(revocationReasons) }, { reason: text }),
  },
];
