import { accessPolicy, allRoles, rolesThatSee, seenBy, sight, type Role, type Standing } from './index.js';

const stranger: Standing = { isNamed: false, hasWorkedOnIt: false };

describe('given the table of what each role sees', () => {
  it('then ops and readers of histories see no case at all', () => {
    for (const role of ['ops', 'history-reader'] as Role[]) {
      expect(sight[role]).toBeUndefined();
      expect(seenBy([role], { isNamed: true, hasWorkedOnIt: true, agenda: 'panel', reason: 'any' })).toBeUndefined();
    }
  });

  it('then whoever sees any of a case sees its codes and dates', () => {
    for (const role of allRoles) if (sight[role]) expect(sight[role].classes).toContain('case');
  });

  it('then addresses are seen by those who write to families, and by no meeting', () =>
    expect(rolesThatSee('contact').sort()).toEqual([
      'adviser',
      'key-working-coordinator',
      'manager',
      'plan-coordinator',
      'safeguarding-lead',
      'send-officer',
    ]));
});

describe('given somebody who looks at a case', () => {
  it.each<[string, Role, Partial<Standing>, string | undefined]>([
    ['an officer whom it names', 'send-officer', { isNamed: true }, 'send-officer: is named in the case'],
    [
      'a co-ordinator who worked on it',
      'plan-coordinator',
      { hasWorkedOnIt: true },
      'plan-coordinator: has worked on the case',
    ],
    ['an officer with nothing to do with it', 'send-officer', {}, undefined],
    [
      'that officer with a reason',
      'send-officer',
      { reason: 'leave cover' },
      'send-officer: not their own case; stated: leave cover',
    ],
    ['a panel member before the meeting', 'panel', { agenda: 'referral-group' }, undefined],
    ['a panel member at the meeting', 'panel', { agenda: 'panel' }, 'panel: it is on the agenda'],
    ['a panel member with a reason, off the agenda', 'panel', { reason: 'curious' }, undefined],
    ['a manager', 'manager', {}, 'manager: sees every case'],
    [
      'an adviser to whose provider the family came',
      'adviser',
      { cameToProvider: true },
      'adviser: the family came to their provider',
    ],
    [
      'an adviser of another provider, whatever they say',
      'adviser',
      { isNamed: true, hasWorkedOnIt: true, reason: 'curious' },
      undefined,
    ],
  ])('when it is %s, then the right is %s %j: %s', (_, role, standing, why) =>
    expect(seenBy([role], { ...stranger, ...standing })?.why).toBe(why),
  );

  it('when they have two roles, then they see what both see together, and no more', () => {
    const seen = seenBy(['referral-group', 'key-working-coordinator'], { ...stranger, agenda: 'referral-group' });
    expect([...seen!.classes].sort()).toEqual(['case', 'contact', 'names', 'words']);
    expect([...seenBy(['referral-group', 'key-working-coordinator'], stranger)!.classes].sort()).toEqual([
      'case',
      'contact',
      'names',
    ]);
  });
});

describe('given a policy', () => {
  const action = { name: 'cases.read', does: 'Read', roles: ['manager'] as Role[] };

  it('then an action that nobody wrote down is nobody’s', () => {
    const policy = accessPolicy([action]);
    expect(policy.rolesFor('cases.read')).toEqual(['manager']);
    expect(policy.rolesFor('cases.erase')).toBeUndefined();
  });

  it('when two rows have one name, or a row has no role, then it is no policy', () => {
    expect(() => accessPolicy([action], [action])).toThrow('two rows of one name');
    expect(() => accessPolicy([{ ...action, roles: [] }])).toThrow('lets nobody do cases.read');
  });
});
