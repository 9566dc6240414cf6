import { areas } from '@ehc/rules/agreements';
import { policy, policyFor, recordClasses, type RecordClass } from './policy.js';

const authorities = [...new Set([...areas().map(({ localAuthority }) => localAuthority.code), 'XX'])];
const classes = Object.keys(recordClasses) as RecordClass[];

describe.each(authorities)('given the local authority %s', (la) => {
  it.each(classes)('then exactly one row is in force for %s, and it says on what it stands', (recordClass) => {
    const row = policyFor(la, recordClass);
    const rivals = policy.filter((other) => other.class === recordClass && other.la === row.la);
    expect(rivals).toEqual([row]);
    expect(['every', la]).toContain(row.la);
    expect(row.basis.length).toBeGreaterThan(20);
  });
});

it('names no authority or class that nobody knows', () => {
  for (const row of policy) {
    expect([...authorities, 'every']).toContain(row.la);
    expect(classes).toContain(row.class);
  }
});

it('says of every row that counts years where they come from, and to check it', () => {
  for (const { keep, basis } of policy)
    if (typeof keep !== 'string') expect(basis).toContain('Check with your own retention schedule.');
});
