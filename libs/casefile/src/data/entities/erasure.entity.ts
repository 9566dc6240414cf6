import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ground } from '../../retention/index.js';

/** That a case was to be erased, and was: stays for ever. Only the reason in words goes with the case. */
@Entity({ schema: 'casefile', name: 'erasures' })
export class ErasureRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('text') ground!: Ground;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('text', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('text', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  /** how many rows of each kind */
  @Column('jsonb') erased!: Record<string, number>;
}
