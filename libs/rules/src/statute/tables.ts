import { childrenAndFamiliesAct2014 } from './children-and-families-act-2014/index.js';
import { detainedPersonsRegulations2015 } from './detained-persons-regulations-2015/index.js';
import { localAgreements } from './local-agreements/index.js';
import { personalBudgetsRegulations2014 } from './personal-budgets-regulations-2014/index.js';
import { recommendationsRegulations2017 } from './recommendations-regulations-2017/index.js';
import { sendRegulations2014 } from './send-regulations-2014/index.js';
import { transitionOrder2014 } from './transition-order-2014/index.js';
import { tribunalRules2008 } from './tribunal-rules-2008/index.js';
import type { Part } from './part.js';
import type { RuleTable } from './table.js';

/** Every table, by the folder of its instrument, which is also the name of its page. */
export const partsOf: Record<string, Part[]> = {
  'send-regulations-2014': sendRegulations2014,
  'children-and-families-act-2014': childrenAndFamiliesAct2014,
  'tribunal-rules-2008': tribunalRules2008,
  'recommendations-regulations-2017': recommendationsRegulations2017,
  'personal-budgets-regulations-2014': personalBudgetsRegulations2014,
  'detained-persons-regulations-2015': detainedPersonsRegulations2015,
  'transition-order-2014': transitionOrder2014,
  'local-agreements': localAgreements,
};

export const tables: RuleTable = Object.assign(
  {},
  ...Object.values(partsOf).flatMap((parts) => parts.map(({ rules }) => rules)),
) as RuleTable;
