import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters of the rate limiter, shared by all processes; unlogged, so a crash of the database empties it. */
@Entity('rate_limits')
export class RateLimitEntity {
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'pk_rate_limits' })
  key!: string;

  @Column({ type: 'integer', default: 0 })
  points!: number;

  /** Milliseconds of the epoch; null: never. */
  @Column({ type: 'bigint', nullable: true })
  expire!: string | null;
}
