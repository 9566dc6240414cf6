import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A letter that the case ordered in the same transaction as the entry that caused it. */
@Entity({ schema: 'casefile', name: 'outbox' })
export class OutboxRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('int') sequence!: number;
  @Column('text') template!: string;
  @Column('text') recipient!: string;
  @Column('jsonb') concerns!: Record<string, string | number | boolean>;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'taken_at', nullable: true }) takenAt!: Date | null;
}
