/** An invented plan in its sections (SEND Regs 2014 reg 12(1)); section I stays empty until a setting is named (CFA 2014 s.38(5)). */
export function planFor(child: string, setting = ''): { sections: Record<string, unknown>; summary: string } {
  return {
    sections: {
      A: `${child} loves trains and water, and wants to play with other children. The family hopes for a school near home.`,
      B: `${child} understands more than is said and needs help to be understood, and to settle in noisy rooms.`,
      C: 'Glue ear, seen twice a year by audiology.',
      D: 'No social care needs related to special educational needs were found.',
      E: [
        {
          outcome: `${child} asks for what is wanted with a sign, a picture or a word`,
          term: 'short',
          measuredBy: 'three requests in a morning, counted in one week each half term',
          achievedBy: 'within 12 months of the plan',
          provision:
            'Speech and language therapy of 30 minutes each week by a therapist, carried on daily by trained staff',
          responsible: 'Integrated care board (therapy) and the school (daily practice)',
          reviewOn: '2027-05-20',
        },
      ],
      F: 'Speech and language therapy of 30 minutes each week; one adult with training in signing for 15 hours each week.',
      G: 'Audiology review every six months.',
      H1: '',
      H2: '',
      I: setting,
      J: 'The family does not ask for a personal budget now.',
      K: [
        'Advice from the setting',
        'Advice from health',
        'Advice from the educational psychologist',
        'Advice from social care',
      ],
    },
    summary: `${child} communicates by signs and pictures and learns best in a calm room with a familiar adult.`,
  };
}
