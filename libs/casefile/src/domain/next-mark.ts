import type { Clock, Mark } from '../contract/index.js';

/** What a running clock waits for next: its warning, then its limit; undefined when only a change can concern it. */
export function nextMark(clock: Clock): Mark | undefined {
  if (clock.state !== 'running' || clock.due === null) return undefined;
  const passed = clock.missedFor === clock.due || clock.closedFor === clock.due;
  if (passed) return undefined;
  if (clock.warnAt && clock.warnedFor !== clock.due && clock.warnAt < clock.missAt!)
    return { at: clock.warnAt, what: 'warning' };
  return clock.missAt ? { at: clock.missAt, what: 'limit' } : undefined;
}
