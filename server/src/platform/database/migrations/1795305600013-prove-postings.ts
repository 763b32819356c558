import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the tables prove of a posting whoever writes it, so that rows written past the posting service do not stay.
 *
 * - Entries, their open items and allocations come only in the transaction that writes their posting.
 * - At the commit that posting's entries are as many and as much as its header says, each has its open item and its
 *   position, and what is kept as allocated is the sum of the allocations in force.
 * - What is kept as allocated changes only together with the allocations; an allocation is undone once.
 *
 * Costs a look into an index per row of the posting; balances of whole accounts are left to the posting service and to
 * the nightly proof, which read all their entries.
 */
export class ProvePostings1795305600013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, body] of Object.entries(FUNCTIONS)) {
      await queryRunner.query(`
        create function ${name}() returns trigger language plpgsql
          set search_path = pg_catalog, public, pg_temp as $$ ${body} $$`);
    }
    for (const { statement } of TRIGGERS) {
      await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table, name } of TRIGGERS) {
      await queryRunner.query(`drop trigger ${name} on ${table}`);
    }
    for (const name of Object.keys(FUNCTIONS).reverse()) {
      await queryRunner.query(`drop function ${name}()`);
    }
  }
}

/** The same way past the guards as everywhere: an owner's migration that says so. */
const IS_MIGRATION = `
  coalesce(current_setting('ebok.data_migration', true), '') = 'on'
  and pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage')`;

/** Whether a row that is seen was written by this very transaction; one written in a savepoint counts as a stranger. */
const isOfThisTransaction = (row: string): string => `${row}.xmin = pg_current_xact_id()::xid`;

/** In force on one receivable or of one credit, grosze. */
const inForce = (side: 'receivable_id' | 'credit_entry_id', id: string): string => `
  coalesce((select sum(f.amount_grosze) from allocations f
             where f.${side} = ${id} and f.reversed_by_posting_id is null), 0)`;

const refuse = (message: string, constraint: string, values: string): string => `
  raise exception '${message}', ${values}
    using errcode = 'integrity_constraint_violation', table = tg_table_name, constraint = '${constraint}',
          hint = 'Only the posting service writes to the book.';`;

/** Statements that give the first thing that does not hold, each with its constraint; `new` is the posting. */
const PROOFS: readonly { readonly constraint: string; readonly finds: string }[] = [
  {
    constraint: 'ck_postings_totals',
    finds: `
      select format('%s entries of %s grosze', count(*), coalesce(sum(amount_grosze), 0))
        from ledger_entries where posting_id = new.id
      having (count(*), coalesce(sum(amount_grosze), 0)) <> (new.entry_count, new.control_total_grosze)`,
  },
  {
    constraint: 'ck_postings_open_items',
    finds: `
      select format('entry %s has no open items of its amount', e.id) from ledger_entries e
       where e.posting_id = new.id
         and e.amount_grosze <>
             coalesce((select sum(r.amount_grosze) from receivables r where r.entry_id = e.id), 0)
             - coalesce((select c.amount_grosze from credits c where c.entry_id = e.id), 0)
       limit 1`,
  },
  {
    constraint: 'ck_postings_positions',
    finds: `
      select format('entry %s has no position', e.id) from ledger_entries e
       where e.posting_id = new.id
         and not exists (select from ledger_positions p
                          where p.account_id = e.account_id and p.booked_on = e.booked_on and p.entry_id = e.id)
       limit 1`,
  },
  {
    constraint: 'ck_postings_receivables',
    finds: `
      select format('receivable %s keeps %s as allocated', r.id, r.allocated_grosze) from receivables r
       where r.id in (
               select a.receivable_id from allocations a
                where a.posting_id = new.id or a.reversed_by_posting_id = new.id
               union
               select o.id from ledger_entries e join receivables o on o.entry_id = e.id
                where e.posting_id = new.id and o.allocated_grosze > 0)
         and r.allocated_grosze <> ${inForce('receivable_id', 'r.id')}
       limit 1`,
  },
  {
    constraint: 'ck_postings_credits',
    finds: `
      select format('credit %s keeps %s as allocated', c.entry_id, c.allocated_grosze) from credits c
       where c.entry_id in (
               select a.credit_entry_id from allocations a
                where a.posting_id = new.id or a.reversed_by_posting_id = new.id
               union
               select o.entry_id from ledger_entries e join credits o on o.entry_id = e.id
                where e.posting_id = new.id and o.allocated_grosze > 0)
         and c.allocated_grosze <> ${inForce('credit_entry_id', 'c.entry_id')}
       limit 1`,
  },
];

const FUNCTIONS: Readonly<Record<string, string>> = {
  refuse_foreign_posting: `
    begin
      if not (${IS_MIGRATION}) and exists (
        select from inserted i
         where not exists (select from postings p where p.id = i.posting_id and ${isOfThisTransaction('p')}))
      then
        ${refuse('rows of % belong to a posting of another transaction', 'ck_postings_transaction', 'tg_table_name')}
      end if;
      return null;
    end`,
  refuse_foreign_entry: `
    begin
      if not (${IS_MIGRATION}) and exists (
        select from inserted i
         where not exists (select from ledger_entries e where e.id = i.entry_id and ${isOfThisTransaction('e')}))
      then
        ${refuse('rows of % belong to an entry of another transaction', 'ck_postings_transaction', 'tg_table_name')}
      end if;
      return null;
    end`,
  refuse_undoing_again: `
    begin
      if not (${IS_MIGRATION}) and (old.reversed_by_posting_id is not null or not exists (
        select from postings p where p.id = new.reversed_by_posting_id and ${isOfThisTransaction('p')}))
      then
        ${refuse('allocation % is undone once, by the posting of its transaction', 'ck_allocations_undone', 'old.id')}
      end if;
      return new;
    end`,
  prove_receivables: `
    begin
      if not (${IS_MIGRATION}) and exists (
        select from changed r where r.allocated_grosze <> ${inForce('receivable_id', 'r.id')})
      then
        ${refuse('% keep as allocated what no allocation covers', 'ck_receivables_allocations', 'tg_table_name')}
      end if;
      return null;
    end`,
  prove_credits: `
    begin
      if not (${IS_MIGRATION}) and exists (
        select from changed c where c.allocated_grosze <> ${inForce('credit_entry_id', 'c.entry_id')})
      then
        ${refuse('% keep as allocated what no allocation uses', 'ck_credits_allocations', 'tg_table_name')}
      end if;
      return null;
    end`,
  prove_posting: `
    declare
      found_broken text;
    begin
      if ${IS_MIGRATION} then
        return null;
      end if;
      ${PROOFS.map(
        ({ constraint, finds }) => `
      found_broken := (${finds});
      if found_broken is not null then
        ${refuse('posting % does not add up: %', constraint, 'new.id, found_broken')}
      end if;`,
      ).join('')}
      return null;
    end`,
};

interface GuardTrigger {
  readonly table: string;
  readonly name: string;
  readonly statement: string;
}

const afterInsert = (table: string, name: string): GuardTrigger => ({
  table,
  name,
  statement: `
    create trigger ${name} after insert on ${table} referencing new table as inserted
      for each statement execute function ${name}()`,
});

const afterUpdate = (table: string, name: string): GuardTrigger => ({
  table,
  name,
  statement: `
    create trigger ${name} after update on ${table} referencing new table as changed
      for each statement execute function ${name}()`,
});

const TRIGGERS: readonly GuardTrigger[] = [
  afterInsert('ledger_entries', 'refuse_foreign_posting'),
  afterInsert('allocations', 'refuse_foreign_posting'),
  afterInsert('receivables', 'refuse_foreign_entry'),
  afterInsert('credits', 'refuse_foreign_entry'),
  afterUpdate('receivables', 'prove_receivables'),
  afterUpdate('credits', 'prove_credits'),
  {
    table: 'allocations',
    name: 'refuse_undoing_again',
    statement: `
      create trigger refuse_undoing_again before update on allocations for each row
        when (old.reversed_by_posting_id is distinct from new.reversed_by_posting_id)
        execute function refuse_undoing_again()`,
  },
  {
    table: 'postings',
    name: 'prove_posting',
    statement: `
      create constraint trigger prove_posting after insert on postings deferrable initially deferred
        for each row execute function prove_posting()`,
  },
];
