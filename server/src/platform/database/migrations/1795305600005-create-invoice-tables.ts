import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is charged: components, rates, documents of charge with their lines and former versions. */
export class CreateInvoiceTables1795305600005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table charge_components (
        id bigint generated always as identity,
        code text not null,
        name text not null,
        basis text not null,
        unit_of_measure text not null,
        fund_id bigint not null,
        notice_kind text not null,
        parameter_code text,
        sort_order integer not null default 0,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_charge_components primary key (id),
        constraint uq_charge_components_code unique (code),
        constraint uq_charge_components_source_system_source_key unique (source_system, source_key),
        constraint fk_charge_components_fund_id foreign key (fund_id) references funds (id),
        constraint fk_charge_components_import_id foreign key (import_id) references imports (id),
        constraint ck_charge_components_basis check (basis in (
          'AREA', 'HEATED_AREA', 'STORAGE_AREA', 'PERSON', 'UNIT', 'METER', 'VOLUME', 'SHARE', 'OTHER')),
        constraint ck_charge_components_notice_kind check (notice_kind in ('DEPENDENT', 'INDEPENDENT', 'LEVY'))
      );
      create index ix_charge_components_fund_id on charge_components (fund_id);
      create index ix_charge_components_import_id on charge_components (import_id);

      create table rates (
        id bigint generated always as identity,
        component_id bigint not null,
        building_id bigint,
        title_kind text,
        amount numeric(12,4) not null,
        price_kind text not null,
        vat_code text not null,
        valid_from date not null,
        valid_to date,
        resolution text,
        resolution_on date,
        reason text,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_rates primary key (id),
        constraint uq_rates_source_system_source_key unique (source_system, source_key),
        constraint fk_rates_component_id foreign key (component_id) references charge_components (id),
        constraint fk_rates_building_id foreign key (building_id) references buildings (id),
        constraint fk_rates_import_id foreign key (import_id) references imports (id),
        constraint ck_rates_title_kind check (title_kind in (
          'MEMBER_COOPERATIVE_RIGHT', 'NONMEMBER_COOPERATIVE_RIGHT', 'MEMBER_OWNER', 'NONMEMBER_OWNER',
          'TENANT', 'NO_TITLE')),
        constraint ck_rates_amount check (amount <> 'NaN'),
        constraint ck_rates_price_kind check (price_kind in ('NET', 'GROSS')),
        constraint ck_rates_vat_code check (vat_code in ('ZW', '8', '23', '0', 'NP')),
        constraint ck_rates_valid_to check (valid_to >= valid_from)
      );
      create index ix_rates_component_id on rates (component_id, valid_from);
      create index ix_rates_building_id on rates (building_id);
      create index ix_rates_import_id on rates (import_id);

      create table invoices (
        id bigint generated always as identity,
        account_id bigint not null,
        kind text not null,
        number text not null,
        period date,
        issued_on date not null,
        due_on date not null,
        payable_on date not null,
        net_grosze bigint not null,
        vat_grosze bigint not null,
        total_grosze bigint not null,
        corrects_invoice_id bigint,
        media_settlement_id bigint,
        ksef_number text,
        note text,
        version integer not null default 1,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_invoices primary key (id),
        constraint uq_invoices_number unique (number),
        constraint uq_invoices_id_account_id unique (id, account_id),
        constraint uq_invoices_source_system_source_key unique (source_system, source_key),
        constraint fk_invoices_account_id foreign key (account_id) references accounts (id),
        constraint fk_invoices_corrects_invoice_id_account_id
          foreign key (corrects_invoice_id, account_id) references invoices (id, account_id),
        constraint fk_invoices_media_settlement_id_account_id
          foreign key (media_settlement_id, account_id) references media_settlements (id, account_id),
        constraint fk_invoices_import_id foreign key (import_id) references imports (id),
        constraint ck_invoices_kind check (kind in (
          'CHARGE', 'VAT_INVOICE', 'CORRECTION', 'SETTLEMENT', 'INTEREST_NOTE')),
        constraint ck_invoices_period check (extract(day from period) = 1),
        constraint ck_invoices_net_grosze check (net_grosze between -10000000000000 and 10000000000000),
        constraint ck_invoices_vat_grosze check (vat_grosze between -10000000000000 and 10000000000000),
        constraint ck_invoices_total_grosze check (
          total_grosze = net_grosze + vat_grosze
          and total_grosze between -10000000000000 and 10000000000000
          and (total_grosze >= 0 or kind = 'CORRECTION')),
        constraint ck_invoices_payable_on check (payable_on >= due_on),
        constraint ck_invoices_version check (version >= 1)
      );
      create index ix_invoices_account_id_issued_on on invoices (account_id, issued_on desc, id desc);
      create index ix_invoices_account_id_due_on on invoices (account_id, due_on);
      create index ix_invoices_account_id_period on invoices (account_id, period);
      create index ix_invoices_corrects_invoice_id on invoices (corrects_invoice_id)
        where corrects_invoice_id is not null;
      create index ix_invoices_media_settlement_id on invoices (media_settlement_id)
        where media_settlement_id is not null;
      create index ix_invoices_import_id on invoices (import_id);

      create table invoice_versions (
        id bigint generated always as identity,
        invoice_id bigint not null,
        account_id bigint not null,
        version integer not null,
        issued_on date not null,
        due_on date not null,
        payable_on date not null,
        net_grosze bigint not null,
        vat_grosze bigint not null,
        total_grosze bigint not null,
        replaced_at timestamptz not null default now(),
        import_id bigint,
        constraint pk_invoice_versions primary key (id),
        constraint uq_invoice_versions_invoice_id_version unique (invoice_id, version),
        constraint fk_invoice_versions_invoice_id_account_id
          foreign key (invoice_id, account_id) references invoices (id, account_id),
        constraint fk_invoice_versions_import_id foreign key (import_id) references imports (id),
        constraint ck_invoice_versions_net_grosze check (net_grosze between -10000000000000 and 10000000000000),
        constraint ck_invoice_versions_vat_grosze check (vat_grosze between -10000000000000 and 10000000000000),
        constraint ck_invoice_versions_total_grosze check (
          total_grosze = net_grosze + vat_grosze
          and total_grosze between -10000000000000 and 10000000000000)
      );
      create index ix_invoice_versions_account_id on invoice_versions (account_id);
      create index ix_invoice_versions_import_id on invoice_versions (import_id);

      create table invoice_lines (
        id bigint generated always as identity,
        invoice_id bigint not null,
        account_id bigint not null,
        version integer not null default 1,
        position integer not null,
        component_id bigint,
        component_name text not null,
        quantity numeric(14,4) not null,
        unit_of_measure text not null,
        rate_id bigint,
        rate_amount numeric(12,4) not null,
        price_kind text not null,
        vat_code text not null,
        net_grosze bigint not null,
        vat_grosze bigint not null,
        gross_grosze bigint not null,
        span_from date,
        span_to date,
        span_numerator integer,
        span_denominator integer,
        charge_parameter_id bigint,
        resolution text,
        note text,
        source_key text not null,
        constraint pk_invoice_lines primary key (id),
        constraint uq_invoice_lines_invoice_id_version_position unique (invoice_id, version, position),
        constraint fk_invoice_lines_invoice_id_account_id
          foreign key (invoice_id, account_id) references invoices (id, account_id),
        constraint fk_invoice_lines_component_id foreign key (component_id) references charge_components (id),
        constraint fk_invoice_lines_rate_id foreign key (rate_id) references rates (id),
        constraint fk_invoice_lines_charge_parameter_id
          foreign key (charge_parameter_id) references charge_parameters (id),
        constraint ck_invoice_lines_quantity check (quantity <> 'NaN'),
        constraint ck_invoice_lines_rate_amount check (rate_amount <> 'NaN'),
        constraint ck_invoice_lines_price_kind check (price_kind in ('NET', 'GROSS')),
        constraint ck_invoice_lines_vat_code check (vat_code in ('ZW', '8', '23', '0', 'NP')),
        constraint ck_invoice_lines_gross_grosze check (
          gross_grosze = net_grosze + vat_grosze
          and net_grosze between -10000000000000 and 10000000000000
          and vat_grosze between -10000000000000 and 10000000000000),
        constraint ck_invoice_lines_span_to check (span_to >= span_from),
        constraint ck_invoice_lines_span_denominator
          check (span_denominator > 0 and span_numerator between 0 and span_denominator)
      );
      create index ix_invoice_lines_account_id on invoice_lines (account_id);
      create index ix_invoice_lines_component_id on invoice_lines (component_id);
      create index ix_invoice_lines_rate_id on invoice_lines (rate_id);
      create index ix_invoice_lines_charge_parameter_id on invoice_lines (charge_parameter_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table invoice_lines;
      drop table invoice_versions;
      drop table invoices;
      drop table rates;
      drop table charge_components;
    `);
  }
}
