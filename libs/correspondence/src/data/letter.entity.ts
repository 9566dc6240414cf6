import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { LetterStatus } from '../contract/index.js';

/** A letter as it was written, and what became of it. One row for each order. */
@Entity({ schema: 'correspondence', name: 'letters' })
export class LetterRow {
  @PrimaryColumn('text') la!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'order_id' }) orderId!: string;
  @Column('text') reference!: string;
  @Column('int') sequence!: number;
  @Column('text') template!: string;
  @Column('text') recipient!: string;
  @Column('text') status!: LetterStatus;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { nullable: true }) html!: string | null;
  @Column('text', { name: 'sent_to', array: true }) sentTo!: string[];
  @Column('text', { name: 'server_message_id', nullable: true }) serverMessageId!: string | null;
  /** how often it was offered to the mail server */
  @Column('int') attempts!: number;
  /** an attempt began, and its end is not known */
  @Column('boolean', { name: 'attempt_open' }) attemptOpen!: boolean;
  /** it was offered again after an attempt whose end is not known */
  @Column('boolean', { name: 'possibly_duplicated' }) possiblyDuplicated!: boolean;
  @Column('timestamptz', { name: 'claimed_at' }) claimedAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) problem!: string | null;
}
