import type { Provision } from '../model.js';
import { instruments, type Instrument, type InstrumentKey } from './instruments.js';

/** Makes the provisions of one instrument: send('reg 13(2)') has its citation and its address. */
function provisionsOf(key: InstrumentKey): (where: string) => Provision {
  const instrument: Instrument = instruments[key];
  return (where) => {
    const number = /\d+[A-Z]?/.exec(where)?.[0];
    const url = instrument.part && number ? `${instrument.path}/${instrument.part}/${number}` : instrument.path;
    return { instrument: instrument.short, provision: where, citation: `${instrument.short} ${where}`, url };
  };
}

export const act = provisionsOf('act');
export const send = provisionsOf('send');
export const budgets = provisionsOf('budgets');
export const tribunal = provisionsOf('tribunal');
export const recommendations = provisionsOf('recommendations');
export const detained = provisionsOf('detained');
export const transition = provisionsOf('transition');
export const transition2015 = provisionsOf('transition2015');
export const code = provisionsOf('code');
export const local = provisionsOf('local');
