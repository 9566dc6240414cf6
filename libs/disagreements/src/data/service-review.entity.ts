import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ServiceReview } from '../domain/service-standing.js';

/** A review of the disagreement resolution service (DRS-03), as it was entered; entered otherwise, it is the next version. */
@Entity({ schema: 'disagreements', name: 'service_reviews' })
export class ServiceReviewRow implements ServiceReview {
  @PrimaryColumn('text') la!: string;
  @PrimaryColumn('date', { name: 'reviewed_on' }) reviewedOn!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('date', { name: 'next_review_on' }) nextReviewOn!: string;
  @Column('jsonb') terms!: ServiceReview['terms'];
  @Column('text', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
