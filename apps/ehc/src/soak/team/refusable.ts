import { randomUUID } from 'node:crypto';
import { addDays, londonDate } from '@ehc/rules/plain-date';
import type { Caseworker } from '../../api-client/casework.js';
import type { Part } from '../../demo/story.js';

interface Refusable {
  as: Part;
  status: number;
  send(api: Caseworker, reference: string): Promise<unknown>;
}

const today = () => londonDate(Date.now());
const key = () => `soak-${randomUUID()}`;

/** What people ask for by mistake, and how it has to be refused. */
export const refusable: Refusable[] = [
  {
    as: 'officer',
    status: 409, // a day in the future
    send: (api, reference) => api.move(reference, 'notice-of-consideration', { on: addDays(today(), 1) }, key()),
  },
  {
    as: 'officer',
    status: 400, // no request at all
    send: (api) => api.openWithRequest({ on: 'yesterday', requester: 7 }, key()),
  },
  {
    as: 'officer',
    status: 403, // an officer does not decide
    send: (api, reference) => api.move(reference, 'decision-to-assess', { on: today(), assess: true }, key()),
  },
  {
    as: 'manager',
    status: 404, // no such case
    send: (api, reference) => api.case(`${reference.slice(0, 2)}-2025-9999`),
  },
];
