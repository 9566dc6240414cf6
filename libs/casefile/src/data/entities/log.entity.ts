import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Clock } from '../../contract/index.js';

/** One line of the case log; append-only, and chained to the line before it by its hash. */
@Entity({ schema: 'casefile', name: 'log' })
export class LogRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('text', { name: 'case_reference' }) caseReference!: string;
  @PrimaryColumn('int') sequence!: number;
  @Column('text') key!: string;
  @Column('int') part!: number;
  @Column('text') what!: 'fact' | 'time';
  @Column('text') kind!: string;
  @Column('date', { name: 'happened_on' }) happenedOn!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('text', { name: 'recorded_by' }) recordedBy!: string;
  @Column('jsonb') body!: Record<string, unknown>;
  @Column('uuid', { nullable: true }) particulars!: string | null;
  @Column('boolean') letters!: boolean;
  @Column('jsonb') clocks!: Clock[];
  @Column('text', { name: 'previous_hash' }) previousHash!: string;
  @Column('text') hash!: string;
}
