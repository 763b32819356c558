import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** A yearly rate of interest, from a day until the next one of its kind. */
@Entity('interest_rates')
@Unique('uq_interest_rates_kind_valid_from', ['kind', 'validFrom'])
@Check('ck_interest_rates_kind', `kind in ('DELAY', 'COMMERCIAL', 'CONTRACTUAL')`)
@Check('ck_interest_rates_basis_points', 'basis_points between 0 and 100000')
export class InterestRateEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_interest_rates',
  })
  id!: string;

  /** DELAY for consumers, COMMERCIAL between businesses, CONTRACTUAL agreed. */
  @Column({ type: 'text' })
  kind!: 'DELAY' | 'COMMERCIAL' | 'CONTRACTUAL';

  /** First day it holds. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  /** Hundredths of a percent a year: 925 is 9,25%. */
  @Column({ name: 'basis_points', type: 'integer' })
  basisPoints!: number;

  /** Where it was announced. */
  @Column({ type: 'text', nullable: true })
  act!: string | null;

  /** When someone last checked it. */
  @Column({ name: 'verified_on', type: 'date', nullable: true })
  verifiedOn!: LocalDate | null;
}
