import type { EntityManager } from 'typeorm';

/** One call to have payloads of Temporal decoded. */
export interface Decoding {
  la: string;
  subject: string;
  roles: string[];
  /** The Temporal namespace that was asked for; null when none was named. */
  namespace: string | null;
  requestId: string;
  /** How many came. */
  payloads: number;
  decoded: number;
  /** "decoded", "decoded in part", or "refused: " and why. */
  outcome: string;
  /** How many were left as they are, by reason. */
  left: Record<string, number>;
}

/** Keeps on record who had what decoded. Rows can be added only. Inside `withinLa`. */
export const noteDecoding = (m: EntityManager, call: Decoding): Promise<unknown> =>
  m.query(
    `insert into casefile.decodings (la, subject, roles, namespace, request_id, payloads, decoded, outcome, not_decoded)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      call.la,
      call.subject,
      call.roles,
      call.namespace,
      call.requestId,
      call.payloads,
      call.decoded,
      call.outcome,
      call.left,
    ],
  );
