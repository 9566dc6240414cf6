import { CaseFile, checked, IdempotencyKey } from '@ehc/casefile/api';
import { Needs, Who, type Principal } from '@ehc/platform/auth';
import { badRequest, notFound } from '@ehc/platform/problems';
import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { addPlanVersion, planVersion, planVersions, type TransitionPoint } from '../data/index.js';
import { paymentByParents, planBody } from './plan-checks.js';

/** The plan's text, version by version; sending a version to the family is a command of the case. */
@Controller('v1/assessments/:reference/plan-versions')
export class PlanController {
  constructor(private readonly file: CaseFile) {}

  @Post()
  @Needs('assessments.write-plan')
  async add(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
  ): Promise<{ version: number }> {
    const plan = checked(planBody, body);
    const against = paymentByParents(plan.sections);
    if (against.length > 0) throw badRequest(against);
    return this.file.add(who, reference, key, plan, async (m) => ({
      version: await addPlanVersion(m, {
        ...plan,
        transitionPoints: plan.transitionPoints as TransitionPoint[],
        la: who.la,
        caseReference: reference,
        madeBy: who.subject,
      }),
    }));
  }

  @Get()
  @Needs('assessments.read-plan')
  list(@Who() who: Principal, @Param('reference') reference: string): Promise<object> {
    return this.file.read(who, reference, 'plan versions', async (m, _, sees) => ({
      items: (sees('plan') ? await planVersions(m, reference) : []).map(({ version, summary, madeAt, madeBy }) => ({
        version,
        summary,
        madeAt: madeAt.toISOString(),
        madeBy,
      })),
    }));
  }

  @Get(':version')
  @Needs('assessments.read-plan')
  get(
    @Who() who: Principal,
    @Param('reference') reference: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<object> {
    return this.file.read(who, reference, `plan version ${version}`, async (m, _, sees) => {
      if (!sees('plan')) throw notFound('You may not see the plan of this case.');
      const found = await planVersion(m, reference, version);
      if (!found) throw notFound(`This case has no plan version ${version}.`);
      return {
        version,
        sections: found.sections,
        summary: found.summary,
        transitionPoints: found.transitionPoints,
        madeAt: found.madeAt.toISOString(),
        madeBy: found.madeBy,
      };
    });
  }
}
