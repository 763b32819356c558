import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Dział: a part of the office with its own telephone and hours. */
@Entity('departments')
@Unique('uq_departments_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_departments_import_id', ['importId'])
export class DepartmentEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_departments',
  })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** What people come there for. */
  @Column({ type: 'text', nullable: true })
  purpose!: string | null;

  @Column({ type: 'text' })
  phone!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  /** Where it is: a room, a floor, another address. */
  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** As `cooperative_settings.office_hours`; an empty list means those of the office. */
  @Column({ name: 'office_hours', type: 'jsonb' })
  officeHours!: readonly Record<string, unknown>[];

  @Column({ name: 'sort_order', type: 'integer' })
  sortOrder!: number;

  /** False once its source no longer has it: kept, and not shown. */
  @Column({ name: 'is_listed', type: 'boolean', default: true })
  isListed!: boolean;

  /** The system the row comes from. */
  @Column({ name: 'source_system', type: 'text' })
  sourceSystem!: string;

  /** The row's own key in that system. */
  @Column({ name: 'source_key', type: 'text' })
  sourceKey!: string;

  /** Hash of the source row: an unchanged one is skipped; null when the portal made the row. */
  @Column({ name: 'row_hash', type: 'bytea', nullable: true })
  rowHash!: Buffer | null;

  /** The import that wrote it last; null when the portal made the row. */
  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey('imports', { name: 'fk_departments_import_id' })
  importId!: string | null;
}
