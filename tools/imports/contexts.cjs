const { specs } = require('./outside.cjs');

/** Bounded contexts: each is a whole, and shows the others its contract only. */
const context = 'assessments|correspondence|mediation|appeals|disagreements|budgets|referrals|reporting';

exports.contexts = [
  {
    name: 'contexts-meet-in-contracts',
    comment: 'A context imports nothing of another one but its contract.',
    severity: 'error',
    from: { path: `^libs/(${context})/src/`, pathNot: specs },
    to: { path: `^libs/(${context})/src/`, pathNot: ['^libs/$1/', '^libs/[^/]+/src/contract/'] },
  },
  {
    name: 'platform-by-its-doors',
    comment: 'A context imports the part of the platform that it needs (@ehc/platform/auth ...), not all of it.',
    severity: 'error',
    from: { path: `^libs/(casefile|${context})/src/` },
    to: { path: '^libs/platform/src/index\\.ts$' },
  },
];
