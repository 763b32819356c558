import { Check, Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** The version of everything that is read in one statement; one row, raised by the database at each commit. */
@Entity('data_version')
@Check('ck_data_version_only_row', 'only_row')
export class DataVersionEntity {
  @PrimaryColumn({
    name: 'only_row',
    type: 'boolean',
    default: true,
    primaryKeyConstraintName: 'pk_data_version',
  })
  onlyRow!: boolean;

  @Column({ type: 'bigint', default: 1 })
  version!: string;
}

/** Transactions that changed data and have not committed; empty in between. */
@Entity('data_changes')
export class DataChangeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_data_changes',
  })
  id!: string;
}
