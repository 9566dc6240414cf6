import type { Duty } from '@ehc/casefile/domain';
import type { Agreement } from '@ehc/rules/agreements';
import { allByDay, endOfCase, type Facts } from '../find.js';
import { mindsOf, spellsOf, wishes } from '../mind.js';
import { limit, numbered } from './limit.js';

const RULE = 'mediation.adviser-tells-la';

/** MED-05: good practice where the local agreement has it. Met on the day the authority was told, by whomever. */
export const tellingTheAuthority = (facts: Facts, agreement: Agreement): Duty[] =>
  agreement.localLimits[RULE] === undefined
    ? []
    : spellsOf(mindsOf(facts), wishes).flatMap((spell, index) => {
        const within = ({ on }: { on: string }) => on >= spell.from && (spell.until === undefined || on <= spell.until);
        const told = allByDay(facts, 'choice-made').find((fact) => fact.choice === 'wants-mediation' && within(fact));
        return told
          ? limit(
              agreement,
              RULE,
              { told: told.on },
              {
                about: numbered(index),
                metOn: allByDay(facts, 'authority-told').find(within)?.on,
                endedOn: spell.until ?? endOfCase(facts) ?? allByDay(facts, 'appeal-lodged')[0]?.on,
              },
            )
          : [];
      });
