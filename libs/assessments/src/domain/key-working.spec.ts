import { keyWorkingRoute } from './key-working.js';

describe('key working, decided at the weekly referral group (KWK-03)', () => {
  it.each([
    [
      'a service already works with the family',
      { serviceAlreadyInvolved: true, needsLookComplex: true },
      'service-takes-it-on',
    ],
    ['no service, and the needs look complex', { serviceAlreadyInvolved: false, needsLookComplex: true }, 'full-offer'],
    [
      'no service, less complex, and help is wanted',
      { serviceAlreadyInvolved: false, needsLookComplex: false, helpWanted: true },
      'named-person',
    ],
    [
      'no service, less complex, and no help is wanted',
      { serviceAlreadyInvolved: false, needsLookComplex: false },
      'send-officer',
    ],
  ] as const)('given %s, then the route follows', (_, questions, route) =>
    expect(keyWorkingRoute(questions)).toBe(route),
  );
});
