import { Who, type Principal } from '@ehc/platform/auth';
import { withinLa } from '@ehc/platform/database';
import { badRequest, notFound } from '@ehc/platform/problems';
import { findCase } from '@ehc/casefile/data';
import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addPlanVersion, planVersion, planVersions, type TransitionPoint } from '../data/index.js';
import { CaseFile } from './case-file.js';
import { checked } from './checked.js';
import { mustBe } from './must-be.js';
import { paymentByParents, planBody } from './plan-checks.js';
import { coordinators } from './who-may.js';

/** The plan's text, version by version; sending a version to the family is a command of the case. */
@Controller('v1/assessments/:reference/plan-versions')
export class PlanController {
  constructor(private readonly dataSource: DataSource, private readonly file: CaseFile) {}

  @Post()
  async add(@Who() who: Principal, @Param('reference') reference: string, @Body() body: unknown): Promise<{ version: number }> {
    mustBe(who, coordinators);
    const { sections, summary, transitionPoints } = checked(planBody, body);
    const against = paymentByParents(sections);
    if (against.length > 0) throw badRequest(against);
    return withinLa(this.dataSource, who.la, async (m) => {
      if (!(await findCase(m, reference))) throw notFound('There is no such case, or you may not see it.');
      return { version: await addPlanVersion(m, { la: who.la, caseReference: reference, sections, summary, transitionPoints: transitionPoints as TransitionPoint[], madeBy: who.subject }) };
    });
  }

  @Get()
  list(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'plan versions', async (m) => ({
      items: (await planVersions(m, reference)).map(({ version, summary, madeAt, madeBy }) => ({ version, summary, madeAt: madeAt.toISOString(), madeBy })),
    }));
  }

  @Get(':version')
  get(@Who() who: Principal, @Param('reference') reference: string, @Param('version', ParseIntPipe) version: number): Promise<object> {
    return this.file.read(who, reference, `plan version ${version}`, async (m) => {
      const found = await planVersion(m, reference, version);
      if (!found) throw notFound(`This case has no plan version ${version}.`);
      return { version, sections: found.sections, summary: found.summary, transitionPoints: found.transitionPoints, madeAt: found.madeAt.toISOString(), madeBy: found.madeBy };
    });
  }
}
