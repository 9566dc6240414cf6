import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A colleague as their last token described them; where mails to officers and managers go. */
@Entity({ schema: 'casefile', name: 'staff' })
export class StaffRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('text') subject!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { array: true }) roles!: string[];
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
  /** the account may do nothing here, whatever its token says */
  @Column('timestamptz', { name: 'switched_off_at', nullable: true }) switchedOffAt!: Date | null;
  @Column('text', { name: 'switched_off_by', nullable: true }) switchedOffBy!: string | null;
}
