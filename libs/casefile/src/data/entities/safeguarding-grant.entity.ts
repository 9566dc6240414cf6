import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That one person may see the safeguarding detail of one case, from whom, why and until when. */
@Entity({ schema: 'casefile', name: 'safeguarding_grants' })
export class SafeguardingGrantRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('text') subject!: string;
  @Column('text') reason!: string;
  @Column('date', { name: 'until_day', nullable: true }) until!: string | null;
  @Column('text', { name: 'granted_by' }) grantedBy!: string;
  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' }) grantedAt!: Date;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
