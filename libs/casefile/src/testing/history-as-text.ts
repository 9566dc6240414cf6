export interface JsonHistory {
  events: { workflowExecutionStartedEventAttributes?: { continuedExecutionRunId?: string } }[];
}

const madeUp = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A history without what differs from machine to machine: names of hosts and processes, and IDs that are made up. */
export function historyAsText(history: JsonHistory): string {
  const known = new Map<string, string>();
  const numbered = (id: string) => {
    if (!known.has(id)) known.set(id, `00000000-0000-4000-8000-${String(known.size + 1).padStart(12, '0')}`);
    return known.get(id)!;
  };
  const plain = (key: string, value: unknown) => {
    if (key === 'identity') return 'test';
    if (key === 'binaryChecksum' || key === 'buildId') return undefined;
    return typeof value === 'string' && madeUp.test(value) ? numbered(value) : ordered(key, value);
  };
  return `${JSON.stringify(history, plain, 1)}\n`;
}

/** Maps and sets come from the server in any order. */
function ordered(key: string, value: unknown): unknown {
  if (key.endsWith('UsedFlags')) return [...(value as number[])].sort((a, b) => a - b);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
