import { isClosed, stages, waitsFor, type Stage } from '../contract/index.js';
import { first, has, latest, type Facts } from './find.js';
import { endOf, episodesOf, isAboutThePlan } from './ordered/episodes.js';
import { ordersIn } from './ordered/orders.js';

/** Where the case stands, as it follows from its facts (ASM-01): in its last episode, which an order may have begun. */
export function stageOf(facts: Facts): Stage {
  const episodes = episodesOf(facts);
  const last = episodes.at(-1)!;
  return (
    ending(last) ??
    (episodes.length === 1
      ? (planning(last) ?? assessing(last) ?? considering(last))
      : takenUpAgain(last, ending(episodes.at(-2)!)))
  );
}

/** The stage as the workflow shows it. */
export function stageForOps(facts: Facts): { code: Stage; words: string; closed: boolean } {
  const code = stageOf(facts);
  const next = waitsFor[code];
  return { code, words: next ? `${stages[code]}. Waits for: ${next}` : stages[code], closed: isClosed(code) };
}

function ending(facts: Facts): Stage | undefined {
  if (has(facts, 'final-plan-issued')) return 'final-plan-issued';
  if (has(facts, 'request-withdrawn')) return 'withdrawn';
  if (has(facts, 'moved-out-of-area')) return 'moved-out';
  if (first(facts, 'plan-decided')?.issue === false) return 'refused-to-issue';
  if (first(facts, 'assessment-decided')?.assess === false) return 'refused-to-assess';
  if (first(facts, 'need-for-provision-judged')?.mayBeNeeded === false) return 'not-considered';
  return isAboutThePlan(facts) && endOf(facts) !== undefined ? 'final-plan-issued' : undefined;
}

/** What the orders of an episode ask for decides where it begins (SEND Regs 2014 reg 44(2)). */
function takenUpAgain(episode: Facts, before: Stage | undefined): Stage {
  const asked = new Set(ordersIn(episode).map(({ like }) => like));
  if (isAboutThePlan(episode)) return 'amending-plan';
  const refusedToIssue = before === 'refused-to-issue';
  return (
    planning(episode) ??
    (asked.has('make-plan') ? 'drafting' : undefined) ??
    assessing(episode) ??
    (asked.has('assess') ? 'gathering-advice' : refusedToIssue ? 'panel-advised' : 'referral-group-advised')
  );
}

function planning(facts: Facts): Stage | undefined {
  if (has(facts, 'plan-signed-off')) return 'signed-off';
  if (has(facts, 'draft-plan-sent')) return 'draft-with-family';
  if (latest(facts, 'plan-decided')?.issue) return 'drafting';
  return undefined;
}

function assessing(facts: Facts): Stage | undefined {
  if (has(facts, 'panel-recommended')) return 'panel-advised';
  if (has(facts, 'summary-assessment-finished')) return 'summary-assessment';
  if (first(facts, 'assessment-decided')?.assess) return 'gathering-advice';
  return undefined;
}

function considering(facts: Facts): Stage {
  if (has(facts, 'referral-group-recommended')) return 'referral-group-advised';
  return has(facts, 'notice-of-consideration-given') || has(facts, 'views-received')
    ? 'considering'
    : 'request-received';
}
