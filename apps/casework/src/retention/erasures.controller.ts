import { checked, IdempotencyKey } from '@ehc/casefile/api';
import { findCase, listErasures } from '@ehc/casefile/data';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Problem } from '@ehc/platform/problems';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { approvalsBody, askBody, erasuresQuery } from './bodies.js';
import { viewOf, type ErasureView } from './erasure-view.js';
import { approve, ask, withdraw } from './erasures.js';
import { stopCase } from './stop-case.js';

type Refused = { id: string; refused: { type: string; detail: string } };

/** Erasing what is personal in a case: one person asks, another approves. */
@Controller('v1/erasures')
export class ErasuresController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly client: Client,
  ) {}

  @Post()
  @Needs('erasures.ask')
  ask(@Who() who: Principal, @IdempotencyKey() key: string, @Body() body: unknown): Promise<ErasureView> {
    const asked = checked(askBody, body);
    return withinLa(this.dataSource, who, (m) => ask(m, who, key, asked));
  }

  @Get()
  @Needs('erasures.see')
  async list(@Who() who: Principal, @Query() query: unknown): Promise<{ items: ErasureView[] }> {
    const { state, case: caseReference, limit } = checked(erasuresQuery, query);
    const wanted = { ...(state && { state }), ...(caseReference !== undefined && { caseReference }), limit };
    return { items: (await withinLa(this.dataSource, who, (m) => listErasures(m, wanted))).map(viewOf) };
  }

  /** Several at once, each by itself: what is refused does not stop the others. */
  @Post('approvals')
  @HttpCode(200)
  @Needs('erasures.approve')
  async approveAll(@Who() who: Principal, @Body() body: unknown): Promise<{ items: (ErasureView | Refused)[] }> {
    const items: (ErasureView | Refused)[] = [];
    for (const id of checked(approvalsBody, body).erasures) {
      items.push(
        await this.approved(who, id).catch((error: unknown) => {
          if (!(error instanceof Problem) || error.status >= 500) throw error;
          return { id, refused: { type: error.type, detail: error.detail } };
        }),
      );
    }
    return { items };
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Needs('erasures.approve')
  approve(@Who() who: Principal, @Param('id', ParseUUIDPipe) id: string): Promise<ErasureView> {
    return this.approved(who, id);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Needs('erasures.ask')
  withdraw(@Who() who: Principal, @Param('id', ParseUUIDPipe) id: string): Promise<ErasureView> {
    return withinLa(this.dataSource, who, (m) => withdraw(m, who, id));
  }

  private async approved(who: Principal, id: string): Promise<ErasureView> {
    const { done, open } = await withinLa(this.dataSource, who, async (m) => {
      const view = await approve(m, who, id);
      return { done: view, open: !(await findCase(m, view.case))?.closed };
    });
    if (open) await stopCase(this.client, done.case);
    return done;
  }
}
