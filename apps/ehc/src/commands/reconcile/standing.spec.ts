import { losesNothing, standingOf } from './standing.js';

describe('given an open case with eight entries on record', () => {
  const record = { sequence: 8, closed: false };
  it.each([
    ['a workflow that knows all eight', { runs: true, sequence: 8 }, 'in step', false],
    ['a workflow that knows six', { runs: true, sequence: 6 }, 'the workflow is behind', true],
    ['no workflow that runs', { runs: false }, 'the workflow is missing', true],
    ['a workflow whose task fails again and again', { runs: true, stuck: true }, 'the workflow is stuck', true],
    ['a workflow that knows ten', { runs: true, sequence: 10 }, 'the record is behind', false],
  ] as const)(
    'and %s, then it is told, and mended without loss only where nothing is lost',
    (_, workflow, told, safe) => {
      expect(standingOf(record, workflow)).toBe(told);
      expect(losesNothing.has(told)).toBe(safe);
    },
  );
});

describe('given a closed case', () => {
  const record = { sequence: 8, closed: true };
  it('then it needs no workflow', () => expect(standingOf(record, { runs: false })).toBe('in step'));
  it('then a workflow that still runs has missed the end', () =>
    expect(standingOf(record, { runs: true, sequence: 8 })).toBe('the workflow is behind'));
});

describe('given a workflow of a case that is not on record', () => {
  it('then the case was lost with a restore, and nothing is done without being told to', () => {
    expect(standingOf(undefined, { runs: true, sequence: 3 })).toBe('no such case on record');
    expect(losesNothing.has('no such case on record')).toBe(false);
  });

  it('then one that knows no entry waits for its request to be repeated, and nothing is amiss', () =>
    expect(standingOf(undefined, { runs: true, sequence: 0 })).toBe('in step'));
});
