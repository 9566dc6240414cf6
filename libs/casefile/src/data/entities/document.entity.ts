import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A document of a case: what a school or family submits, and what advisers send (REF-11). */
@Entity({ schema: 'casefile', name: 'documents' })
export class DocumentRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) author!: string | null;
  @Column('date', { nullable: true }) dated!: string | null;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('bytea', { nullable: true, select: false }) content!: Buffer | null;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt!: Date;
  @Column('text', { name: 'added_by' }) addedBy!: string;
  /** seen by grant only */
  @Column('boolean', { default: false }) safeguarding!: boolean;
}
