import { badRequest, Problem } from '@ehc/platform/problems';

export const mostPayloads = 200;

/** @throws Problem 400 for a namespace that this server has no keys for. */
export function mustBeServed(namespace: string | undefined, served: string): void {
  if (namespace !== served)
    throw badRequest([{ field: 'X-Namespace', problem: `This server decodes histories of one namespace, ${served}` }]);
}

/** @throws Problem 413 for more payloads than one call may bring. */
export function mustBeFew({ length }: unknown[]): void {
  if (length > mostPayloads)
    throw new Problem({
      status: 413,
      name: 'too-large',
      title: 'The request is too large',
      detail: `At most ${mostPayloads} payloads can be decoded at once.`,
    });
}
