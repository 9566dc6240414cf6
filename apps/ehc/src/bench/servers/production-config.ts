export interface ProductionPorts {
  frontend: number;
  /** Seven more, for the parts of the server to talk to each other. */
  others: number[];
}

export interface ProductionStore {
  host: string;
  port: number;
  user: string;
  password: string;
}

export const databases = { store: 'temporal', visibility: 'temporal_visibility' };

/**
 * The configuration of one production server on Postgres: the project's own example for development
 * (config/development-postgres12.yaml), with other ports and without archival. As JSON, which is YAML too.
 */
export function productionConfig({ frontend, others }: ProductionPorts, store: ProductionStore): string {
  const [history, matching, worker, ...gossip] = others;
  const sql = (databaseName: string, connections: number) => ({
    sql: {
      pluginName: 'postgres12',
      databaseName,
      connectAddr: `${store.host}:${store.port}`,
      connectProtocol: 'tcp',
      user: store.user,
      password: store.password,
      maxConns: connections,
      maxIdleConns: connections,
      maxConnLifetime: '1h',
    },
  });
  const part = (grpcPort: number | undefined, membershipPort: number | undefined) => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true },
  });
  return JSON.stringify({
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'store',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { store: sql(databases.store, 20), visibility: sql(databases.visibility, 4) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: part(frontend, gossip[0]),
      history: part(history, gossip[1]),
      matching: part(matching, gossip[2]),
      worker: part(worker, gossip[3]),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${frontend}` },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
  });
}
