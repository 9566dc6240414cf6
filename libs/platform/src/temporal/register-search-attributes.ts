import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { searchAttributes } from '../search-attributes/index.js';

const { IndexedValueType } = proto.temporal.api.enums.v1;
/** gRPC ALREADY_EXISTS: another start was quicker. */
const alreadyExists = 6;
/** gRPC NOT_FOUND: a server knows a new namespace only some seconds after it was registered. */
const notFound = 5;
const patienceMs = 30_000;

/** The project's search attributes as the server wants them: type by name. */
export const searchAttributeTypes = Object.fromEntries(
  Object.values(searchAttributes).map(({ name, type }) => [name, IndexedValueType[`INDEXED_VALUE_TYPE_${type}`]]),
);

/**
 * Registers the project's search attributes in a namespace; those that are there already stay as they are.
 * Without them every workflow task that sets one fails.
 * @returns the names that were added now
 * @throws Error when one is there with another type
 */
export async function registerSearchAttributes(
  { operatorService }: Pick<Connection, 'operatorService'>,
  namespace: string,
): Promise<string[]> {
  const customAttributes = await attributesOf(operatorService, namespace, Date.now() + patienceMs);
  const missing = Object.entries(searchAttributeTypes).filter(([name]) => !(name in customAttributes));
  for (const [name, type] of Object.entries(searchAttributeTypes))
    if (name in customAttributes && customAttributes[name] !== type)
      throw new Error(
        `The search attribute ${name} is in namespace ${namespace} with another type. Remove it there first.`,
      );
  if (missing.length === 0) return [];
  try {
    await operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
  } catch (error) {
    if ((error as { code?: number }).code !== alreadyExists) throw error;
  }
  return missing.map(([name]) => name);
}

async function attributesOf(
  operatorService: Connection['operatorService'],
  namespace: string,
  until: number,
): Promise<Record<string, number>> {
  for (;;) {
    try {
      return (await operatorService.listSearchAttributes({ namespace })).customAttributes;
    } catch (error) {
      if ((error as { code?: number }).code !== notFound || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
