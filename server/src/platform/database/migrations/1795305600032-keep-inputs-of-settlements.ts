import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the lines of a settlement follow from, so that it can be counted again, and the sums of the building they were
 * shared from. The former `building_totals` was never filled.
 */
export class KeepInputsOfSettlements1795305600032 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table media_settlements
        drop column building_totals,
        add column building_units integer,
        add column main_meter_thousandths bigint,
        add column units_use_thousandths bigint,
        add column building_cost_grosze bigint,
        add constraint ck_media_settlements_building_units check (building_units > 0),
        add constraint ck_media_settlements_building_cost_grosze
          check (building_cost_grosze between -10000000000000 and 10000000000000);
      alter table media_settlement_lines
        add column kind text not null default 'OTHER',
        add column from_on date,
        add column from_thousandths bigint,
        add column to_on date,
        add column to_thousandths bigint,
        add column is_estimated boolean not null default false,
        add column share_own numeric(18,4),
        add column share_all numeric(18,4),
        add column pool_thousandths bigint,
        add column pool_grosze bigint,
        add constraint ck_media_settlement_lines_kind
          check (kind in ('METER', 'PRICE', 'DIFFERENCE', 'SHARE', 'ADVANCE', 'OTHER')),
        add constraint ck_media_settlement_lines_share check (share_own >= 0 and share_all > 0),
        add constraint ck_media_settlement_lines_pool_grosze
          check (pool_grosze between -10000000000000 and 10000000000000);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table media_settlement_lines
        drop column kind,
        drop column from_on,
        drop column from_thousandths,
        drop column to_on,
        drop column to_thousandths,
        drop column is_estimated,
        drop column share_own,
        drop column share_all,
        drop column pool_thousandths,
        drop column pool_grosze;
      alter table media_settlements
        drop column building_units,
        drop column main_meter_thousandths,
        drop column units_use_thousandths,
        drop column building_cost_grosze,
        add column building_totals jsonb;
    `);
  }
}
