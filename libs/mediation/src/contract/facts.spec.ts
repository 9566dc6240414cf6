import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moves } from './moves.js';

const source = readFileSync(join(import.meta.dirname, 'facts.ts'), 'utf8');

describe('the facts of a mediation', () => {
  it('hold no free text, and so nothing of what was said: every text in them is one of these identifiers, a code or a date', () => {
    const texts = [...source.matchAll(/(\w+)\??: string(\[\])?/g)].map(([, field]) => field!);
    expect([...new Set(texts)].sort()).toEqual([
      'certificate',
      'commissioner',
      'commissioners',
      'mediator',
      'part',
      'provider',
      'session',
      'step',
    ]);
  });

  it('are each entered by one move, and each move enters one', () => {
    const kinds = [...source.matchAll(/Happened<\s*'([a-z-]+)'/g)].map(([, kind]) => kind!);
    expect(Object.values(moves).sort()).toEqual([...kinds, 'correction', 'due-dates-recomputed'].sort());
  });
});
