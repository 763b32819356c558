import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given to a case in a year: `Z/2026/0123`. */
@Entity('case_numbers')
export class CaseNumberEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_case_numbers' })
  year!: number;

  @Column({ name: 'last_number', type: 'integer' })
  lastNumber!: number;
}
