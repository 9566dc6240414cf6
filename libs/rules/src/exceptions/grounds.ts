import type { PlainDate } from '../calendar/plain-date.js';
import { latestVersion, versionInForce } from '../due/version-in-force.js';
import type { RuleId } from '../model.js';
import { rule } from '../statute/index.js';
import type { ExceptionGround } from './ground.js';
import { groundNeeds, groundWords } from './words.js';

/** The grounds on which a limit may be lifted, on a day (by default under the law of today). Throws RuleError 'unknown-rule'. */
export function exceptionGrounds(ruleId: RuleId, on?: PlainDate): ExceptionGround[] {
  const found = rule(ruleId);
  const version = on ? versionInForce(found, on) : latestVersion(found);
  return version.exceptions.map(({ code, citation }) => ({
    code,
    words: groundWords[code],
    provision: citation,
    needs: groundNeeds[code],
  }));
}
