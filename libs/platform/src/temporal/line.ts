import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { NativeConnectionOptions } from '@temporalio/worker';
import type { z } from 'zod';
import type { commonConfig } from '../config/common-config.js';

/** Where Temporal is, and how the line to it is secured. */
export interface TemporalLine {
  /** host:port */
  address: string;
  namespace: string;
  /** true: by the certificate authorities of the machine; nothing: in clear */
  tls?: NonNullable<NativeConnectionOptions['tls']>;
  apiKey?: string;
}

type TemporalVariables = z.output<z.ZodObject<typeof commonConfig.temporal>>;

/**
 * The line that the variables describe, read as Temporal's own tools read them. An API key is never sent in clear.
 * @throws Error naming the variable that does not go with another
 */
export function temporalLine(variables: TemporalVariables): TemporalLine {
  const { TEMPORAL_TLS_CLIENT_CERT_PATH: certificate, TEMPORAL_TLS_CLIENT_KEY_PATH: key } = variables;
  if ((certificate === undefined) !== (key === undefined))
    throw new Error(
      'TEMPORAL_TLS_CLIENT_CERT_PATH and TEMPORAL_TLS_CLIENT_KEY_PATH belong together: set both, or none.',
    );
  const set = Object.entries(variables).filter(([, value]) => value !== undefined) as [string, string][];
  const { connectionOptions } = loadClientConnectConfig({
    disableFile: true,
    overrideEnvVars: Object.fromEntries(set),
  });
  const { tls, apiKey } = connectionOptions;
  if (apiKey !== undefined && !tls)
    throw new Error('TEMPORAL_API_KEY would go in clear: leave TEMPORAL_TLS out, or set it to true.');
  return {
    address: variables.TEMPORAL_ADDRESS,
    namespace: variables.TEMPORAL_NAMESPACE,
    ...(tls && { tls }),
    ...(typeof apiKey === 'string' && { apiKey }),
  };
}

/** What a connection of the SDK takes of it. */
export const connectionTo = ({ address, tls, apiKey }: Omit<TemporalLine, 'namespace'>) => ({
  address,
  ...(tls !== undefined && { tls }),
  ...(apiKey !== undefined && { apiKey }),
});
