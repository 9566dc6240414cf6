import type { Period } from '@ehc/mediation/statistics';
import { isPlainDate } from '@ehc/rules/plain-date';

/** The period that was asked for. @throws Error for a day that does not exist, or a period that ends before it begins */
export function periodAsked({ from, to }: { from: string; to: string }): Period {
  for (const [option, given] of Object.entries({ from, to }))
    if (!isPlainDate(given)) throw new Error(`--${option} ${given} is not a day: write it as YYYY-MM-DD.`);
  if (to < from) throw new Error(`--to ${to} is before --from ${from}.`);
  return { from, to };
}

/** The authority that was asked for. @throws Error for one that the system does not serve, which names those that it does */
export function authorityAsked(la: string, served: readonly { code: string }[]): string {
  if (served.some(({ code }) => code === la)) return la;
  throw new Error(`--la ${la} is not served here: choose one of ${served.map(({ code }) => code).join(', ')}.`);
}
