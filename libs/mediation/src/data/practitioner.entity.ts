import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An adviser or mediator with their place on the professional register (DRS-04). */
@Entity({ schema: 'mediation', name: 'practitioners' })
export class PractitionerRow {
  @PrimaryColumn('text') la!: string;
  /** on the register, in small letters: `cm-1042` */
  @PrimaryColumn('text') number!: string;
  @Column('text') name!: string;
  /** of which professional body */
  @Column('text') register!: string;
  @Column('text') provider!: string;
  @Column('text', { name: 'provider_name' }) providerName!: string;
  @Column('boolean') advises!: boolean;
  @Column('boolean') mediates!: boolean;
  @Column('boolean', { name: 'employed_by_authority' }) employedByAuthority!: boolean;
  @Column('date', { name: 'registered_from' }) registeredFrom!: string;
  @Column('date', { name: 'registered_until', nullable: true }) registeredUntil!: string | null;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
