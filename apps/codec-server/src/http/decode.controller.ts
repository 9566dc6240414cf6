import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CodecServerConfig } from '../config.js';
import { decodeOwn, type Decoded } from '../decoding/decode-own.js';
import { jsonPayload, type JsonPayload } from '../decoding/json-payload.js';
import { callOf } from '../record/call-of.js';
import { DecodingRecord } from '../record/decoding-record.js';
import { NoteRefusals } from '../record/note-refusals.filter.js';
import { CONFIG } from '../tokens.js';
import { KnownOriginGuard } from './known-origin.guard.js';
import { mustBeFew, mustBeServed } from './what-is-decoded.js';

/** The `temporal` program sends an empty object where it has no payloads. */
export const decodeRequest = z.object({ payloads: z.array(jsonPayload).default([]) });

/** What the Temporal UI asks for the payloads of a page. There is no /encode: nobody writes into a history from a page. */
@Controller()
@UseGuards(KnownOriginGuard)
@UseFilters(NoteRefusals)
export class DecodeController {
  constructor(
    private readonly record: DecodingRecord,
    @Inject(CONFIG) private readonly config: CodecServerConfig,
  ) {}

  @Post('decode')
  @HttpCode(200)
  @Needs('histories.decode')
  async decode(
    @Who() who: Principal,
    @Body({ schema: decodeRequest }) { payloads }: z.infer<typeof decodeRequest>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ payloads: JsonPayload[] }> {
    mustBeServed(request.headers['x-namespace']?.toString(), this.config.TEMPORAL_NAMESPACE);
    mustBeFew(payloads);
    const answer = await decodeOwn(payloads, who.la, this.config.PAYLOAD_KEYS);
    await this.record.note({ ...callOf(request, who), decoded: answer.decoded, ...outcomeOf(answer) });
    if (answer.left.length > 0) void reply.header('x-not-decoded', answer.left.map(inWords).join(', '));
    return { payloads: answer.payloads };
  }
}

const inWords = ({ index, why }: Decoded['left'][number]): string => `${index} ${why}`;

function outcomeOf({ left }: Decoded): { outcome: string; left: Record<string, number> } {
  const counted: Record<string, number> = {};
  for (const { why } of left) counted[why] = (counted[why] ?? 0) + 1;
  return { outcome: left.length > 0 ? 'decoded in part' : 'decoded', left: counted };
}
