import type { Principal } from '@ehc/platform/auth';
import { DataSource } from 'typeorm';
import { mediationActions } from './actions.js';
import { StatisticsController } from './statistics.controller.js';

const manager = { la: 'EX', subject: 'essex.manager', roles: ['manager'] } as unknown as Principal;
const controller = new StatisticsController(new DataSource({ type: 'postgres' }));

describe('given a request for the statistics of mediation', () => {
  it.each([
    [{ from: '2026-09-01' }, 'to'],
    [{ from: '2026-02-30', to: '2026-03-31' }, 'from'],
    [{ from: '2026-09-01', to: '2026-08-31' }, 'to'],
    [{ from: '2026-09-01', to: '2027-08-31', format: 'xlsx' }, 'format'],
  ])(
    'when it says %j, then it is refused by the name of the field "%s", before anything is read',
    async (query, field) =>
      expect(controller.read(manager, query)).rejects.toMatchObject({
        status: 400,
        extra: { errors: [{ field }] },
      }),
  );

  it('then only managers may ask', () =>
    expect(mediationActions.find(({ name }) => name === 'mediations.statistics')?.roles).toEqual(['manager']));
});
