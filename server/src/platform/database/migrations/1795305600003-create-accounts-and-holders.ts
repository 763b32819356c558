import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for the charges: persons, their accounts and titles, funds and bank account numbers, parameters. */
export class CreateAccountsAndHolders1795305600003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table persons (
        id bigint generated always as identity,
        given_name text,
        family_name text,
        company_name text,
        contact_email text,
        phone text,
        address_line text,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_persons primary key (id),
        constraint uq_persons_source_system_source_key unique (source_system, source_key),
        constraint fk_persons_import_id foreign key (import_id) references imports (id),
        constraint ck_persons_name
          check (company_name is not null or (given_name is not null and family_name is not null))
      );
      create index ix_persons_import_id on persons (import_id);

      create table accounts (
        id bigint generated always as identity,
        number text not null,
        unit_id bigint not null,
        title_kind text not null,
        opened_on date not null,
        closed_on date,
        transfer_title_note text,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_accounts primary key (id),
        constraint uq_accounts_number unique (number),
        constraint uq_accounts_source_system_source_key unique (source_system, source_key),
        constraint fk_accounts_unit_id foreign key (unit_id) references units (id),
        constraint fk_accounts_import_id foreign key (import_id) references imports (id),
        constraint ck_accounts_title_kind check (title_kind in (
          'MEMBER_COOPERATIVE_RIGHT', 'NONMEMBER_COOPERATIVE_RIGHT', 'MEMBER_OWNER', 'NONMEMBER_OWNER',
          'TENANT', 'NO_TITLE')),
        constraint ck_accounts_closed_on check (closed_on >= opened_on)
      );
      create index ix_accounts_unit_id on accounts (unit_id);
      create index ix_accounts_import_id on accounts (import_id);

      create table holders (
        id bigint generated always as identity,
        account_id bigint not null,
        person_id bigint not null,
        role text not null,
        valid_from date not null,
        valid_to date,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_holders primary key (id),
        constraint uq_holders_account_id_person_id_valid_from unique (account_id, person_id, valid_from),
        constraint uq_holders_source_system_source_key unique (source_system, source_key),
        constraint fk_holders_account_id foreign key (account_id) references accounts (id),
        constraint fk_holders_person_id foreign key (person_id) references persons (id),
        constraint fk_holders_import_id foreign key (import_id) references imports (id),
        constraint ck_holders_role check (role in ('HOLDER', 'CO_HOLDER', 'PROXY')),
        constraint ck_holders_valid_to check (valid_to >= valid_from)
      );
      create index ix_holders_person_id on holders (person_id);
      create index ix_holders_import_id on holders (import_id);

      create table funds (
        id bigint generated always as identity,
        code text not null,
        name text not null,
        sort_order integer not null default 0,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_funds primary key (id),
        constraint uq_funds_code unique (code),
        constraint uq_funds_source_system_source_key unique (source_system, source_key),
        constraint fk_funds_import_id foreign key (import_id) references imports (id)
      );
      create index ix_funds_import_id on funds (import_id);

      create table account_bank_accounts (
        id bigint generated always as identity,
        account_id bigint not null,
        fund_id bigint not null,
        nrb char(26) not null,
        valid_from date not null,
        valid_to date,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_account_bank_accounts primary key (id),
        constraint uq_account_bank_accounts_source_system_source_key unique (source_system, source_key),
        constraint fk_account_bank_accounts_account_id foreign key (account_id) references accounts (id),
        constraint fk_account_bank_accounts_fund_id foreign key (fund_id) references funds (id),
        constraint fk_account_bank_accounts_import_id foreign key (import_id) references imports (id),
        constraint ck_account_bank_accounts_nrb check (nrb ~ '^[0-9]{26}$'),
        constraint ck_account_bank_accounts_valid_to check (valid_to >= valid_from)
      );
      create index ix_account_bank_accounts_account_id on account_bank_accounts (account_id, fund_id, valid_from);
      create index ix_account_bank_accounts_fund_id on account_bank_accounts (fund_id);
      create index ix_account_bank_accounts_nrb on account_bank_accounts (nrb);
      create index ix_account_bank_accounts_import_id on account_bank_accounts (import_id);

      create table charge_parameters (
        id bigint generated always as identity,
        unit_id bigint,
        account_id bigint,
        code text not null,
        name text not null,
        value numeric(14,4) not null,
        unit_of_measure text not null,
        valid_from date not null,
        valid_to date,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_charge_parameters primary key (id),
        constraint uq_charge_parameters_source_system_source_key unique (source_system, source_key),
        constraint fk_charge_parameters_unit_id foreign key (unit_id) references units (id),
        constraint fk_charge_parameters_account_id foreign key (account_id) references accounts (id),
        constraint fk_charge_parameters_import_id foreign key (import_id) references imports (id),
        constraint ck_charge_parameters_owner check (num_nonnulls(unit_id, account_id) = 1),
        constraint ck_charge_parameters_code check (code in (
          'USABLE_AREA', 'HEATED_AREA', 'STORAGE_AREA', 'OCCUPANTS', 'SHARE', 'METERS_COLD', 'METERS_HOT',
          'METERS_HEAT', 'WATER_FORECAST', 'HOT_WATER_FORECAST', 'OTHER')),
        constraint ck_charge_parameters_value check (value <> 'NaN'),
        constraint ck_charge_parameters_valid_to check (valid_to >= valid_from)
      );
      create index ix_charge_parameters_unit_id on charge_parameters (unit_id, code, valid_from);
      create index ix_charge_parameters_account_id on charge_parameters (account_id, code, valid_from);
      create index ix_charge_parameters_import_id on charge_parameters (import_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table charge_parameters;
      drop table account_bank_accounts;
      drop table funds;
      drop table holders;
      drop table accounts;
      drop table persons;
    `);
  }
}
