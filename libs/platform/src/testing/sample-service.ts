import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { z } from 'zod';
import { Needs, Public, Who, type Principal } from '../auth/index.js';
import { createService, type Service, type ServiceSettings } from '../http/index.js';
import { createLogger } from '../logging/index.js';
import { conflict } from '../problems/index.js';
import { testIssuer } from './test-issuer.js';

const request = z.strictObject({ child: z.strictObject({ bornOn: z.iso.date() }) });

@Controller('cases')
@Needs('cases.work')
class CasesController {
  @Get(':reference')
  who(@Who() who: Principal): Principal {
    return who;
  }
  @Post()
  open(@Body({ schema: request }) body: z.infer<typeof request>): unknown {
    return body;
  }
  @Post(':reference/decision')
  decide(): never {
    throw conflict('not-allowed-at-this-stage', 'Not allowed at this stage', 'The plan is final.', {
      provision: 'SEND Regs 2014 reg 13(2)',
    });
  }
  @Get(':reference/fault')
  fault(): never {
    throw new Error('Mary Smith, 3 High Street');
  }
  @Public()
  @Get(':reference/certificate')
  certificate(): string {
    return 'genuine';
  }
}

@Module({ controllers: [CasesController] })
class CasesModule {}

export const sampleOpenApi = {
  openapi: '3.1.0',
  info: { title: 'Cases', version: '1' },
  paths: { '/cases': { post: { responses: {} } } },
};

interface SampleService {
  service: Service;
  /** What was logged so far. */
  lines: Record<string, unknown>[];
  /** Headers of somebody who is signed in. */
  signedIn: { authorization: string };
  stop(): Promise<void>;
}

/** A small service as the specs of this library need one. */
export async function sampleService(settings: Partial<ServiceSettings> = {}): Promise<SampleService> {
  const lines: Record<string, unknown>[] = [];
  const issuer = await testIssuer();
  const service = await createService({
    name: 'cases',
    module: CasesModule,
    config: { PORT: 0, LOG_LEVEL: 'trace', OIDC_ISSUER: issuer.issuer },
    openApi: sampleOpenApi,
    access: { rolesFor: (action) => (action === 'cases.work' ? ['send-officer'] : undefined) },
    logger: createLogger({ name: 'cases', level: 'trace' }, { write: (line) => void lines.push(JSON.parse(line)) }),
    ...settings,
  });
  const token = await issuer.tokenFor({ subject: 'u-17', la: 'EX', roles: ['send-officer'] });
  const stop = async (): Promise<void> => {
    await service.stop();
    await issuer.close();
  };
  return { service, lines, signedIn: { authorization: `Bearer ${token}` }, stop };
}
