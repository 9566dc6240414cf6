import type { LetterName } from '../contract/index.js';
import type { LetterContent } from '@ehc/casefile/data';
import { CannotBeWritten } from './cannot-be-written.js';
import { letterTable } from './letter-table.js';
import { readerOf, type Reader } from './table/letter-kind.js';

/**
 * Who reads the letter, after looking whether everything it needs is there.
 * @throws CannotBeWritten naming every missing fact and its field.
 */
export function checkNeeds(name: LetterName, content: LetterContent): Reader {
  const kind = letterTable[name] as (typeof letterTable)[LetterName] | undefined;
  if (!kind) throw new CannotBeWritten(`there is no template ${name}`);
  const reader = readerOf(content.order.recipient as Parameters<typeof readerOf>[0]);
  if (!kind.readers.includes(reader))
    throw new CannotBeWritten(`${name} has no wording for ${content.order.recipient}`);
  const needs =
    reader === 'staff' ? kind.needs : { 'child.name': 'the name of the child or young person', ...kind.needs };
  const missing = Object.entries(needs ?? {}).filter(([path]) => isMissing(at(content, path)));
  if (content.recipients.length === 0)
    missing.push(['recipients', `the person who is to have it as ${content.order.recipient}`]);
  for (const { email, address } of content.recipients)
    if (!email && !address?.length)
      missing.push(['recipients', `an e-mail or postal address of ${content.order.recipient}`]);
  if (missing.length)
    throw new CannotBeWritten(missing.map(([path, words]) => `${words} (${path}) is missing`).join('; '));
  return reader;
}

const at = (from: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], from);

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
