import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of one line of provision since a day; a change is another row (PLN-12). */
@Entity({ schema: 'assessments', name: 'provision_deliveries' })
export class ProvisionDeliveryRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('bigint', { generated: 'increment' }) id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('text') line!: string;
  @Column('text', { name: 'owed_by' }) owedBy!: string;
  @Column('text') status!: string;
  @Column('date') since!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz', { name: 'noted_at', default: () => 'now()' }) notedAt!: Date;
  @Column('text', { name: 'noted_by' }) notedBy!: string;
}
