import { Column, Entity, PrimaryGeneratedColumn, PrimaryColumn } from 'typeorm';

/** A child, young person, parent or other person of a case. Personal: erasable, and nowhere else. */
@Entity({ schema: 'casefile', name: 'people' })
export class PersonRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text', { name: 'case_reference' }) caseReference!: string;
  @Column('text') role!: string;
  @Column('text') name!: string;
  @Column('date', { name: 'date_of_birth', nullable: true }) dateOfBirth!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { array: true }) address!: string[];
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
