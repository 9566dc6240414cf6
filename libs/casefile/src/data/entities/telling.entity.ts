import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Fact } from '../../contract/index.js';

/** What one case tells another, until that one has it on record or has refused it. */
@Entity({ schema: 'casefile', name: 'tellings' })
export class TellingRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('int') sequence!: number;
  @Column('int') part!: number;
  @Column('text', { name: 'told_reference' }) toldReference!: string;
  @Column('text', { name: 'told_kind' }) toldKind!: string;
  @Column('text') move!: string;
  @Column('jsonb') fact!: Fact;
  /** whether letters that follow are to be sent */
  @Column('boolean') letters!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt!: Date | null;
  /** why the other case could not take it: somebody has to look */
  @Column('text', { nullable: true }) refused!: string | null;
}
