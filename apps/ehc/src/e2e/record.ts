import { workflowIdOf } from '@ehc/assessments/contract';
import { verifyChain, type ChainFault } from '@ehc/casefile/data';
import { openDatabase, withinLa } from '@ehc/platform';
import { Client, Connection } from '@temporalio/client';
import type { EntityManager } from 'typeorm';
import type { Addresses } from '../start/addresses.js';

/** What is on record of a case, without what differs between two cases that went the same way: instants, keys, hashes. */
export interface Record {
  logOf(reference: string): Promise<unknown[]>;
  limitsOf(reference: string): Promise<unknown[]>;
  letterOrdersOf(reference: string): Promise<unknown[]>;
  faultOf(reference: string): Promise<ChainFault | undefined>;
  /** RUNNING, COMPLETED ... */
  workflowOf(reference: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the record of a running system as somebody who may see everything. */
export async function openRecord({ database, temporal, namespace }: Addresses): Promise<Record> {
  const dataSource = await openDatabase({ url: database, entities: [], poolSize: 2 });
  const connection = await Connection.connect({ address: temporal });
  const client = new Client({ connection, namespace });
  const within = <T>(reference: string, work: (m: EntityManager) => Promise<T>) =>
    withinLa(dataSource, reference.split('-')[0]!, work);
  const ask = (sql: string, reference: string): Promise<unknown[]> =>
    within(reference, (m) => m.query(sql, [reference]));
  return {
    logOf: (reference) =>
      ask(
        'select sequence, part, what, kind, happened_on::text, recorded_by, body, letters from casefile.log where case_reference = $1 order by sequence',
        reference,
      ),
    limitsOf: (reference) =>
      ask(
        'select key, nature, due::text, not_before::text, state, met_on::text, ended_on::text, missed_for::text, citation, changed_by from casefile.deadlines where case_reference = $1 order by key',
        reference,
      ),
    letterOrdersOf: (reference) =>
      ask(
        'select sequence, template, recipient, concerns from casefile.outbox where case_reference = $1 order by sequence, template, recipient',
        reference,
      ),
    faultOf: (reference) => within(reference, (m) => verifyChain(m, reference)),
    workflowOf: async (reference) => (await client.workflow.getHandle(workflowIdOf(reference)).describe()).status.name,
    async close() {
      await connection.close();
      await dataSource.destroy();
    },
  };
}
