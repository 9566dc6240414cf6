import { createServer } from 'node:net';
import { assertFree, freePorts, portsFrom } from './ports.js';

describe('the ports of npm start', () => {
  it('are the usual ones unless the environment moves them', () => {
    expect(portsFrom({})).toEqual({
      casework: 3000,
      notifications: 3001,
      worker: 3002,
      'codec-server': 3003,
      certificates: 3005,
      temporal: 7233,
      temporalUi: 8233,
      postgres: 5433,
      smtp: 1025,
      inbox: 1080,
      identity: 4000,
    });
    expect(portsFrom({ EHC_POSTGRES_PORT: '6000' }).postgres).toBe(6000);
  });

  it.each(['0', '65536', '3000.5', 'three'])('can not be moved to "%s"', (text) => {
    expect(() => portsFrom({ EHC_IDENTITY_PORT: text })).toThrow(
      `EHC_IDENTITY_PORT is "${text}". It must be a port, a whole number from 1 to 65535.`,
    );
  });

  it('can not be the same for two parts', () => {
    expect(() => portsFrom({ EHC_IDENTITY_PORT: '3000' })).toThrow(
      'EHC_CASEWORK_PORT and EHC_IDENTITY_PORT both say port 3000. Give each its own.',
    );
  });

  it('in use: one sentence names the port, who needs it and the variable that moves it', async () => {
    const ports = await freePorts();
    await assertFree(ports);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(ports.temporalUi, '127.0.0.1', resolve));
    try {
      await expect(assertFree(ports)).rejects.toThrow(
        `Port ${ports.temporalUi}, which the Temporal UI needs, is in use: stop the program that uses it, or set EHC_TEMPORAL_UI_PORT to another port.`,
      );
    } finally {
      other.close();
    }
  });
});
