import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody looked: never changed, never removed before its time. */
@Entity({ schema: 'casefile', name: 'reads' })
export class ReadingRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('bigint', { generated: 'increment' }) id!: string;
  @Column('text', { name: 'case_reference', nullable: true }) caseReference!: string | null;
  @Column('text') what!: string;
  @Column('text', { name: 'read_by' }) readBy!: string;
  @Column('text') why!: string;
  @Column('timestamptz', { name: 'read_at', default: () => 'now()' }) readAt!: Date;
}
