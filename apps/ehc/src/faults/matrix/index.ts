import type { Fault } from '../fault.js';
import { sameKeyAtOnce, twoDecideAtOnce } from './asked-at-once.js';
import { badDeploy, replay } from './bad-deploy.js';
import { foreignAuthority } from './foreign-authority.js';
import { keysRotatedAndLost } from './keys.js';
import { limitsInAnOutage } from './limits-in-an-outage.js';
import { mailInTrouble, senderKilled } from './mail-in-trouble.js';
import { networkInTrouble } from './network.js';
import { poison } from './poison.js';
import { postgresChaos, postgresStopped } from './postgres-away.js';
import { backendsTerminated, poolExhausted } from './postgres-pressed.js';
import { recordRestoredOlder, temporalRestoredOlder } from './restored-apart.js';
import { tampering } from './tampering.js';
import { temporalKilled } from './temporal-killed.js';
import { workerKilled, workerKilledAgainAndAgain, workerStopped } from './worker-killed.js';
import { wrongClock } from './wrong-clock.js';

/** Every fault, in the order in which they are tried: what the last one leaves behind runs under a worker of its own. */
export const faults: Fault[] = [
  workerKilled,
  workerKilledAgainAndAgain,
  workerStopped,
  temporalKilled,
  postgresStopped,
  postgresChaos,
  backendsTerminated,
  poolExhausted,
  mailInTrouble,
  senderKilled,
  networkInTrouble,
  sameKeyAtOnce,
  twoDecideAtOnce,
  wrongClock,
  replay,
  badDeploy,
  poison,
  keysRotatedAndLost,
  tampering,
  foreignAuthority,
  temporalRestoredOlder,
  recordRestoredOlder,
  limitsInAnOutage,
];
