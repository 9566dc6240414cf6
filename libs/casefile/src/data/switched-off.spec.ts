import { switchedOffCheck } from './switched-off.js';

describe('given an adviser of a provider, who is of no authority', () => {
  it('then no authority has switched them off, and no record is asked', async () => {
    const isSwitchedOff = switchedOffCheck(() => {
      throw new Error('The record was asked.');
    });
    expect(await isSwitchedOff({ la: '', subject: 'adviser.north' })).toBe(false);
    await expect(isSwitchedOff({ la: 'EX', subject: 'essex.officer' })).rejects.toThrow('The record was asked.');
  });
});
