import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.js';
import type { Mail } from '../system/mail.js';

/** F11 */
export const mailInTrouble: Fault = {
  id: 'F11',
  title: 'The mail server is down, says later, refuses, hangs',
  does: 'eight seconds each: closed; 451 to every letter; 550 to every letter; no answer',
  expected: 'cases go on meanwhile; 4xx and silence are tried again, 550 gives the letter back to the staff',
  async strike({ system: { mail }, caseload }) {
    const wrong: string[] = [];
    const while_ = async (words: string, trouble: () => Promise<void> | void, over: () => Promise<void> | void) => {
      const before = caseload.confirmed;
      await trouble();
      await pause(8000);
      if (caseload.confirmed === before) wrong.push(`no case went on while the mail server ${words}`);
      await over();
    };
    const conduct = (way: Mail['conduct']) => () => void (mail.conduct = way);
    await while_('was closed', mail.close, mail.open);
    for (const way of ['says later', 'refuses', 'hangs'] as const) await while_(way, conduct(way), conduct('takes'));
    return { wrong };
  },
};

/** F12: what is in hand when the sender dies may go out twice; nobody can know whether it had arrived. */
export const senderKilled: Fault = {
  id: 'F12',
  title: 'The sender of letters is killed between the letter and its confirmation',
  does: 'kill -9 of the notifications service when the mail server has a letter whole and has not said so; one letter at a time',
  expected: 'at most one letter arrives twice for each kill, and is marked as possibly duplicated',
  async strike({ system, caseload, long }) {
    if (!long) caseload.noMore();
    const { mail, parts } = system;
    const kills = long ? 2 : 1;
    mail.oneAtATime = true;
    for (let kill = 0; kill < kills; kill += 1) {
      await new Promise<void>((resolve) => {
        mail.arrived = async () => {
          mail.arrived = () => undefined;
          await parts.notifications.end('SIGKILL');
          resolve();
        };
      });
      await parts.notifications.start();
    }
    mail.oneAtATime = false;
    return { senderKills: kills, figures: [`killed ${kills} times`] };
  },
};
