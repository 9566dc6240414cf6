import { day } from '@ehc/casefile/api';
import { z } from 'zod';
import { requestBody } from './opening.js';

/** The facts with which an assessment begins, as a correction may put them right. */
export function beginningShape(kind: string): z.ZodObject | undefined {
  const ofAge = z.number().int().min(0).max(25);
  if (kind === 'request-received') return z.strictObject({ on: day, ofAge, requester: requestBody.shape.requester });
  return kind === 'brought-to-attention' ? z.strictObject({ on: day, ofAge }) : undefined;
}
