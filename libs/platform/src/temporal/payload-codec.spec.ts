import { defaultPayloadConverter, type Payload, type SerializationContext } from '@temporalio/common';
import type { PayloadKeys } from '../config/index.js';
import { inWords } from '../plain/index.js';
import { testKeys } from '../testing/test-keys.js';
import { payloadCodec } from './index.js';

const workflow = (workflowId: string): SerializationContext => ({ type: 'workflow', namespace: 'default', workflowId });
const essex = workflow('ehc-assessment/EX-2026-0141');
const keys = testKeys('EX', 'WG');
const { toPayload, fromPayload } = {
  toPayload: (value: unknown) => defaultPayloadConverter.toPayload(value),
  fromPayload: (payload: Payload) => defaultPayloadConverter.fromPayload(payload),
};

async function written(
  value: unknown,
  context: SerializationContext | undefined = essex,
  with_: PayloadKeys = keys,
): Promise<Payload> {
  const [payload] = await payloadCodec(with_).encode([toPayload(value)], context);
  return payload!;
}
async function read(payload: Payload, with_: PayloadKeys = keys): Promise<unknown> {
  const [decoded] = await payloadCodec(with_).decode([payload]);
  return fromPayload(decoded!);
}
const meta = (payload: Payload, name: string): string => Buffer.from(payload.metadata?.[name] ?? []).toString();

describe('what Temporal holds of a case', () => {
  it.each([{ decision: 'agreed', on: '2026-10-01' }, 'text', 7, null, undefined, [1, 2], 'ü\u2060 later'])(
    'given %j, then it is not readable, and is read back as it was',
    async (value) => {
      const payload = await written(value);
      expect(meta(payload, 'encoding')).toBe('binary/encrypted');
      expect(Buffer.from(payload.data!).toString()).not.toContain('agreed');
      expect(await read(payload)).toEqual(value);
    },
  );

  it.each([
    ['a case', essex, 'EX'],
    ['a letter', workflow('letter/WG-2026-0007/7/parent'), 'WG'],
    [
      'an activity of a case',
      { type: 'activity', namespace: 'default', workflowId: 'mediation/WG-2026-0007', isLocal: true } as const,
      'WG',
    ],
    ['a schedule', workflow('yearly-survey'), 'SERVICE'],
    ['something without context', undefined, 'SERVICE'],
  ])('given %s, then the key of its LA is used', async (_, context, la) => {
    const [payload] = await payloadCodec(keys).encode([toPayload('x')], context);
    expect(meta(payload!, 'encryption-la')).toBe(la);
    expect(meta(payload!, 'encryption-key-id')).toBe('k1');
  });

  it('given the same value twice, then nobody can tell that it is the same', async () =>
    expect((await written('x')).data).not.toEqual((await written('x')).data));
});

describe('texts for ops', () => {
  it('given a summary, then it stays readable', async () =>
    expect(meta(await written(inWords('write to the case log')), 'encoding')).toBe('json/plain'));

  it.each([inWords('final plan due 19 January 2027'), ''])(
    'given current details %j, then they stay readable',
    async (currentDetails) => {
      const metadata = {
        definition: {
          type: 'ehcAssessment',
          queryDefinitions: [{ name: 'progress' }],
          signalDefinitions: [],
          updateDefinitions: [],
        },
        currentDetails,
      };
      expect(meta(await written(metadata), 'encoding')).toBe('json/plain');
    },
  );

  it.each([
    { definition: { type: 'ehcAssessment' }, currentDetails: 'Mary Smith waits' },
    { definition: { type: 'ehcAssessment' }, currentDetails: inWords('plan'), more: 'Mary Smith' },
    { definition: 'Mary Smith' },
    { text: inWords('plan') },
  ])('given %j, which only looks like it, then it is encrypted', async (value) =>
    expect(meta(await written(value), 'encoding')).toBe('binary/encrypted'),
  );
});

describe('keys that change', () => {
  const [old, fresh] = [keys['EX']!.keys['k1']!, testKeys('EX')['EX']!.keys['k1']!];
  const rotated: PayloadKeys = { ...keys, EX: { current: 'k2', keys: { k1: old, k2: fresh } } };

  it('given a new key, then it is used, and what the old one wrote is still read', async () => {
    const before = await written('before');
    const after = await written('after', essex, rotated);
    expect(meta(after, 'encryption-key-id')).toBe('k2');
    expect([await read(before, rotated), await read(after, rotated)]).toEqual(['before', 'after']);
  });

  it('given that an old key was thrown away, then the error names it', async () =>
    expect(read(await written('before'), { EX: { current: 'k2', keys: { k2: fresh } } })).rejects.toThrow(
      'PAYLOAD_KEYS has no key k1 for EX',
    ));

  it('given an LA without keys, then nothing is written and the error names it', async () =>
    expect(written('x', workflow('ehc-assessment/LANC-2026-1'))).rejects.toThrow('PAYLOAD_KEYS has no keys for LANC'));
});

describe('given a payload that somebody changed', () => {
  it('when a byte is different, then it is not read', async () => {
    const payload = await written('x');
    payload.data![payload.data!.length - 1]! ^= 1;
    await expect(read(payload)).rejects.toThrow();
  });

  it('when it claims to be of another LA that has the same key, then it is not read', async () => {
    const payload = await written('x');
    payload.metadata!['encryption-la'] = Buffer.from('WG');
    await expect(read(payload, { ...keys, WG: keys['EX']! })).rejects.toThrow();
  });

  it('when it is cut short, then the error says so', async () => {
    const payload = await written('x');
    await expect(read({ ...payload, data: payload.data!.subarray(0, 20) })).rejects.toThrow('too short');
  });
});
