import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words that belong to one entry of the log: reasons, views, names of those asked. Erasable. */
@Entity({ schema: 'casefile', name: 'particulars' })
export class ParticularsRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('text') key!: string;
  /** SHA-256 of the request: the same key with another body is a mistake, not a repetition */
  @Column('text') fingerprint!: string;
  @Column('jsonb') words!: Record<string, unknown>;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('text', { name: 'created_by' }) createdBy!: string;
}
