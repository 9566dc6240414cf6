import { checked } from '@ehc/casefile/api';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { badRequest } from '@ehc/platform/problems';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { csvOf, readMediationStatistics, type Published } from '../statistics/index.js';
import { statisticsQuery } from './statistics.js';

/** The open statistics of mediation (MED-12): anonymous, small numbers suppressed. */
@Controller('v1/mediation-statistics')
@Needs('mediations.statistics')
export class StatisticsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  async read(@Who() who: Principal, @Query() query: unknown): Promise<Published | StreamableFile> {
    const { from, to, format } = checked(statisticsQuery, query);
    if (to < from) throw badRequest([{ field: 'to', problem: 'This is before the first day of the period' }]);
    const statistics = await readMediationStatistics((work) => withinLa(this.dataSource, who, work), who, { from, to });
    if (format === 'json') return statistics;
    return new StreamableFile(Buffer.from(csvOf(statistics)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="mediation-statistics-${from}-${to}.csv"`,
    });
  }
}
