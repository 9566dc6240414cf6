import { noteColleague } from '../data/index.js';
import type { Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { DataSource } from 'typeorm';

/** Keeps the address of each colleague as their token gives it, so that warnings reach officers and managers. */
@Injectable()
export class StaffNotes implements NestInterceptor {
  private readonly known = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const who = context.switchToHttp().getRequest<FastifyRequest>().principal;
    if (who && who.la !== '') await this.note(who); // an adviser of a provider is no colleague
    return next.handle();
  }

  private async note({ la, subject, name, email, roles }: Principal): Promise<void> {
    const now = JSON.stringify([name, email, roles]);
    if (this.known.get(`${la} ${subject}`) === now) return;
    await withinLa(this.dataSource, la, (m) =>
      noteColleague(m, { la, subject, name: name ?? subject, roles, ...(email ? { email } : {}) }),
    );
    this.known.set(`${la} ${subject}`, now);
  }
}
