import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanSections, TransitionPoint } from './plan-sections.js';

/** One version of a plan's text; a version is never changed, the next one is written. */
@Entity({ schema: 'assessments', name: 'plan_versions' })
export class PlanVersionRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('text', { name: 'case_reference' }) caseReference!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') sections!: PlanSections;
  @Column('text') summary!: string;
  @Column('jsonb', { name: 'transition_points' }) transitionPoints!: TransitionPoint[];
  @Column('timestamptz', { name: 'made_at', default: () => 'now()' }) madeAt!: Date;
  @Column('text', { name: 'made_by' }) madeBy!: string;
}
