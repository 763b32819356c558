import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rates of interest for delay, and debts spread over instalments. */
export class CreateInterestAndInstalments1795305600007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table interest_rates (
        id bigint generated always as identity,
        kind text not null,
        valid_from date not null,
        basis_points integer not null,
        act text,
        verified_on date,
        constraint pk_interest_rates primary key (id),
        constraint uq_interest_rates_kind_valid_from unique (kind, valid_from),
        constraint ck_interest_rates_kind check (kind in ('DELAY', 'COMMERCIAL', 'CONTRACTUAL')),
        constraint ck_interest_rates_basis_points check (basis_points between 0 and 100000)
      );

      create table instalment_plans (
        id bigint generated always as identity,
        account_id bigint not null,
        number text not null,
        agreed_on date not null,
        state text not null,
        note text,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_instalment_plans primary key (id),
        constraint uq_instalment_plans_number unique (number),
        constraint uq_instalment_plans_id_account_id unique (id, account_id),
        constraint uq_instalment_plans_source_system_source_key unique (source_system, source_key),
        constraint fk_instalment_plans_account_id foreign key (account_id) references accounts (id),
        constraint fk_instalment_plans_import_id foreign key (import_id) references imports (id),
        constraint ck_instalment_plans_state check (state in ('ACTIVE', 'COMPLETED', 'BROKEN'))
      );
      create index ix_instalment_plans_account_id on instalment_plans (account_id);
      create index ix_instalment_plans_import_id on instalment_plans (import_id);

      create table instalment_items (
        id bigint generated always as identity,
        plan_id bigint not null,
        account_id bigint not null,
        position integer not null,
        due_on date not null,
        payable_on date not null,
        amount_grosze bigint not null,
        constraint pk_instalment_items primary key (id),
        constraint uq_instalment_items_plan_id_position unique (plan_id, position),
        constraint fk_instalment_items_plan_id_account_id
          foreign key (plan_id, account_id) references instalment_plans (id, account_id),
        constraint ck_instalment_items_amount_grosze
          check (amount_grosze > 0 and amount_grosze <= 10000000000000),
        constraint ck_instalment_items_payable_on check (payable_on >= due_on)
      );
      create index ix_instalment_items_account_id on instalment_items (account_id, payable_on);

      create table instalment_plan_receivables (
        plan_id bigint not null,
        receivable_id bigint not null,
        account_id bigint not null,
        constraint pk_instalment_plan_receivables primary key (plan_id, receivable_id),
        constraint fk_instalment_plan_receivables_plan_id_account_id
          foreign key (plan_id, account_id) references instalment_plans (id, account_id),
        constraint fk_instalment_plan_receivables_receivable_id_account_id
          foreign key (receivable_id, account_id) references receivables (id, account_id)
      );
      create index ix_instalment_plan_receivables_receivable_id on instalment_plan_receivables (receivable_id);
      create index ix_instalment_plan_receivables_account_id on instalment_plan_receivables (account_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table instalment_plan_receivables;
      drop table instalment_items;
      drop table instalment_plans;
      drop table interest_rates;
    `);
  }
}
