import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockState, DutyNature } from '../../contract/index.js';

/** A limit of a case as it stands now, with the explanation it was computed with. */
@Entity({ schema: 'casefile', name: 'deadlines' })
export class DeadlineRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('text', { name: 'case_reference' }) caseReference!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') rule!: string;
  @Column('text') nature!: DutyNature;
  @Column('text') words!: string;
  @Column('text') citation!: string;
  @Column('date', { nullable: true }) due!: string | null;
  @Column('date', { name: 'not_before', nullable: true }) notBefore!: string | null;
  @Column('text') state!: ClockState;
  @Column('date', { name: 'met_on', nullable: true }) metOn!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('date', { name: 'warned_for', nullable: true }) warnedFor!: string | null;
  @Column('date', { name: 'missed_for', nullable: true }) missedFor!: string | null;
  @Column('jsonb', { nullable: true }) explanation!: Record<string, unknown> | null;
  @Column('int', { name: 'changed_by' }) changedBy!: number;
}
