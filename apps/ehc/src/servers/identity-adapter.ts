import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Keeps the provider's sessions and codes in memory, where they may be lost: a token is checked by its signature, and
 * the signing keys are kept in the data folder. (The provider's own memory store warns on every start.)
 */
export function memoryAdapter(): (model: string) => Adapter {
  const stored = new Map<string, { payload: AdapterPayload; until: number }>();
  return (model) => {
    const key = (id: string) => `${model}:${id}`;
    const find = async (id: string) => {
      const entry = stored.get(key(id));
      return entry && entry.until > Date.now() ? entry.payload : undefined;
    };
    const findWhere = async (test: (payload: AdapterPayload) => boolean) =>
      [...stored].find(([name, { payload }]) => name.startsWith(`${model}:`) && test(payload))?.[1].payload;
    return {
      find,
      findByUid: (uid) => findWhere((payload) => payload.uid === uid),
      findByUserCode: (userCode) => findWhere((payload) => payload.userCode === userCode),
      async upsert(id, payload, expiresIn) {
        for (const [name, { until }] of stored) if (until <= Date.now()) stored.delete(name);
        stored.set(key(id), { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
      },
      async consume(id) {
        const payload = await find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        stored.delete(key(id));
      },
      async revokeByGrantId(grantId) {
        for (const [name, { payload }] of stored) if (payload.grantId === grantId) stored.delete(name);
      },
    };
  };
}
