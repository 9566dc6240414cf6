import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a case is kept longer than its time, and until when (INF-06). The reason goes with the case. */
@Entity({ schema: 'casefile', name: 'retention_holds' })
export class RetentionHoldRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('text') reason!: string;
  @Column('date', { name: 'until_day' }) until!: string;
  @Column('text', { name: 'held_by' }) heldBy!: string;
  @Column('timestamptz', { name: 'held_at', default: () => 'now()' }) heldAt!: Date;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
