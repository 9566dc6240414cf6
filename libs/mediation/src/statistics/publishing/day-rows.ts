import { medianOf } from './median.js';
import { rowOf, type Row, type Value } from './row.js';

/**
 * Median, longest and share within 30 days. Only where the number of sessions they rest on is published, and so at least 5;
 * the share only where it can be had from published numbers anyway.
 */
export function dayRows(days: readonly number[], sessions: Value, withinThirty: Value): Row[] {
  const row = (category: string, value: Value) => rowOf('days-to-session', category, value);
  if (days.length === 0) return ['median', 'longest', 'percent-within-30-days'].map((category) => row(category, 'z'));
  const share = typeof sessions === 'number' && typeof withinThirty === 'number';
  return [
    row('median', sessions === 'c' ? 'c' : medianOf(days)),
    row('longest', sessions === 'c' ? 'c' : Math.max(...days)),
    row('percent-within-30-days', share ? Math.round((100 * withinThirty) / sessions) : 'c'),
  ];
}
