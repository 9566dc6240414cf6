import { act, send } from '../provision.js';
import { COMMENCEMENT, FAMILY, ICB, LA, relaxedIn2020, since, type RuleTable } from '../table.js';

/** Regs 35 to 37: arranging the mediation. */
export const arrangingMediation = {
  'mediation.notify-icb': {
    duty: 'Tell each integrated care board what the mediation is about',
    owedBy: LA,
    owedTo: ICB,
    trigger: 'the family told the authority that they want mediation, and the issues include health',
    provisions: [send('reg 35(2)')],
    status: 'verified',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(i) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'told', n: 3, unit: 'working-days' }),
    ),
  },
  'mediation.arrange-health': {
    duty: 'Arrange the mediation where the issues include health',
    owedBy: `${ICB} (health alone), or the ${LA} (mixed issues)`,
    owedTo: FAMILY,
    trigger: "health alone: the board received the authority's notice; mixed: the family told the authority",
    provisions: [send('reg 35(3)'), send('reg 35(4)')],
    status: 'verified',
    note: 'Calendar days. Health alone counts from the notice received (reg 35(3)), mixed issues from the day the authority was told (reg 35(4)).',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(i) (2020)',
      since(COMMENCEMENT, {
        way: 'by-fact',
        fact: 'issues',
        cases: {
          health: { way: 'after', from: 'received', n: 30, unit: 'days' },
          mixed: { way: 'after', from: 'told', n: 30, unit: 'days' },
        },
        unstated: { received: 'health', told: 'mixed' },
        provisions: { health: 0, mixed: 1 },
      }),
    ),
  },
  'mediation.arrange': {
    duty: 'Arrange the mediation',
    owedBy: LA,
    owedTo: FAMILY,
    trigger: 'the family told the authority that they want mediation',
    provisions: [send('reg 36(2)'), act('s.52(3)')],
    status: 'verified',
    note: 'Calendar days, from the day the family told the authority. Word from the adviser is an early warning only.',
    consequence:
      'If it cannot, the authority tells the adviser as soon as possible, who gives a certificate in 3 working days (reg 39).',
    versions: relaxedIn2020(
      'SEND Regs 2014 reg 2A(3)(j) (2020)',
      since(COMMENCEMENT, { way: 'after', from: 'told', n: 30, unit: 'days' }),
    ),
  },
  'mediation.venue-notice': {
    duty: 'Tell the family the date and place of the mediation',
    owedBy: 'the body arranging it: authority or integrated care board',
    owedTo: FAMILY,
    trigger: 'the mediation',
    provisions: [send('reg 37(2)')],
    status: 'verified',
    variedBy: [{ input: 'familyAgreedTo', citation: 'SEND Regs 2014 reg 37(2), with the consent of the family' }],
    versions: since(COMMENCEMENT, { way: 'notice', from: 'mediation', n: 5, unit: 'working-days' }),
  },
} satisfies RuleTable;
