import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** The cooperative's own days off, beside the statutory ones, which are computed. */
@Entity('holidays')
export class HolidayEntity {
  @PrimaryColumn({ name: 'on_day', type: 'date', primaryKeyConstraintName: 'pk_holidays' })
  onDay!: LocalDate;

  /** As shown to residents. */
  @Column({ type: 'text' })
  name!: string;
}
