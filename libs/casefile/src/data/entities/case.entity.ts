import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the caseload: where a case stands. Codes and dates only. */
@Entity({ schema: 'casefile', name: 'cases' })
export class CaseRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('text') reference!: string;
  @Column('text') kind!: string;
  @Column('text') stage!: string;
  @Column('boolean') closed!: boolean;
  @Column('text', { nullable: true }) officer!: string | null;
  /** the mediation provider whose advisers see it */
  @Column('text', { nullable: true }) provider!: string | null;
  @Column('date', { name: 'began_on' }) beganOn!: string;
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  @Column('text', { name: 'agreement_area' }) agreementArea!: string;
  @Column('text', { name: 'agreement_version' }) agreementVersion!: string;
  @Column('date', { name: 'next_due_on', nullable: true }) nextDueOn!: string | null;
  @Column('text', { name: 'next_duty', nullable: true }) nextDuty!: string | null;
  @Column('int') overdue!: number;
  @Column('int') sequence!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  /** the day on which all that is personal was removed; what is left is codes and dates */
  @Column('date', { name: 'erased_on', nullable: true }) erasedOn!: string | null;
  @Column('text', { name: 'erased_ground', nullable: true }) erasedGround!: string | null;
}
