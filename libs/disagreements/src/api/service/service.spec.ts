import type { Principal } from '@ehc/platform/auth';
import { DataSource } from 'typeorm';
import { serviceTerms } from '../../contract/index.js';
import { disagreementActions, disagreementPaths } from '../index.js';
import { ServiceController } from './service.controller.js';

const manager = { la: 'EX', subject: 'essex.manager', roles: ['manager'] } as unknown as Principal;
const controller = new ServiceController(new DataSource({ type: 'postgres' }));
const met = Object.fromEntries(Object.keys(serviceTerms).map((term) => [term, { met: true }]));
const { training, ...allButTraining } = met;
const good = { nextReviewOn: '2027-03-02', terms: met };

describe('given a review of the disagreement resolution service', () => {
  it.each<[string, string, unknown, string]>([
    ['of a day that does not exist', '2026-02-30', good, 'on'],
    ['of a day still to come', '2199-01-01', { ...good, nextReviewOn: '2199-06-01' }, 'on'],
    ['with the next one before it', '2026-03-02', { ...good, nextReviewOn: '2026-03-01' }, 'nextReviewOn'],
    ['without a next one', '2026-03-02', { terms: met }, 'nextReviewOn'],
    ['without any term', '2026-03-02', { nextReviewOn: '2027-03-02' }, 'terms'],
    ['without one of the terms', '2026-03-02', { ...good, terms: allButTraining }, 'terms.training'],
    [
      'that only notes a term',
      '2026-03-02',
      { ...good, terms: { ...met, training: { note: 'x' } } },
      'terms.training.met',
    ],
    ['with a term that nobody knows', '2026-03-02', { ...good, terms: { ...met, parking: training } }, 'terms.parking'],
  ])(
    'when it is %s, then it is refused by the name of the field, before anything is read',
    async (_, on, body, field) =>
      expect(controller.review(manager, on, body)).rejects.toMatchObject({
        status: 400,
        extra: { errors: [{ field }] },
      }),
  );

  it('when a term is left out, then the refusal says what to say of it', () =>
    expect(controller.review(manager, '2026-03-02', { ...good, terms: allButTraining })).rejects.toMatchObject({
      extra: { errors: [{ field: 'terms.training', problem: 'Say whether this term is met' }] },
    }));

  it('then managers record it, and officers and managers see it', () => {
    const rolesOf = (action: string) => disagreementActions.find(({ name }) => name === action)?.roles;
    expect(rolesOf('disagreements.review-service')).toEqual(['manager']);
    expect(rolesOf('disagreements.see-service')).toEqual(['send-officer', 'manager']);
  });

  it('then it is described', () =>
    expect(disagreementPaths['/v1/disagreement-service/reviews/{on}']?.put?.description).toBe('DRS-03'));
});
