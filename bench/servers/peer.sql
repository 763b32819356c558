-- The book as the peers of the benchmark see it: views over the portal's own tables, with the portal's names, ids and
-- rules, so that everyone answers with the same values. Views are folded into the queries that read them. Smart comments
-- tell PostGraphile the keys that a view cannot declare.
drop schema if exists bench_peer cascade;
create schema bench_peer;

create function bench_peer.today() returns date stable language sql
  return (now() at time zone 'Europe/Warsaw')::date;

create view bench_peer.account as
  select a.id as key, 'acc_' || a.id as id, a.number, a.title_kind, a.opened_on, a.closed_on, a.unit_id as unit_key
    from accounts a;
comment on view bench_peer.account is $$
  @primaryKey key
  @unique number
  @foreignKey (unit_key) references unit (key)|@fieldName unit
$$;

create view bench_peer.unit as
  select u.id as key, 'unt_' || u.id as id, u.code, u.kind,
         lower(b.street_kind) || '. ' || b.street_name || ' ' || b.number || coalesce('/' || u.flat_number, '') as one_line,
         b.postal_code, b.city
    from units u join buildings b on b.id = u.building_id;
comment on view bench_peer.unit is '@primaryKey key';

-- Meters in place, one row per account that sees them.
create view bench_peer.meter as
  select m.id as key, a.id as account_key, 'mtr_' || m.id as id, m.serial, m.medium, m.place, m.unit_of_measure,
         m.installed_on, m.verification_expires_on as verified_until
    from meters m join accounts a on a.unit_id = m.unit_id
   where m.removed_on is null and m.installed_on <= coalesce(a.closed_on, 'infinity');
comment on view bench_peer.meter is $$
  @primaryKey key,account_key
  @foreignKey (account_key) references account (key)|@foreignSimpleFieldName meters
$$;

create view bench_peer.reading as
  select r.id as key, r.meter_id as meter_key, a.id as account_key, 'rdg_' || r.id as id, r.taken_on,
         (r.value_thousandths::numeric / 1000)::numeric(20, 3)::text as value, r.source, r.quality
    from readings r
    join accounts a on a.unit_id = r.unit_id
     and r.taken_on between a.opened_on and coalesce(a.closed_on, 'infinity');
comment on view bench_peer.reading is $$
  @primaryKey key,account_key
  @foreignKey (meter_key,account_key) references meter (key,account_key)|@foreignSimpleFieldName readings
$$;

-- Parameters in force today: those of the source, and meters as they are counted.
create view bench_peer.parameter as
  select coalesce(array_position(array['USABLE_AREA', 'HEATED_AREA', 'STORAGE_AREA', 'SHARE', 'OCCUPANTS', 'METERS_COLD',
           'METERS_HOT', 'METERS_HEAT', 'WATER_FORECAST', 'HOT_WATER_FORECAST'], p.code), 11) as place,
         p.id as key, a.id as account_key, 'prm_' || p.id as id, p.code, p.name, trim_scale(p.value)::text as value,
         p.unit_of_measure, greatest(p.valid_from, a.opened_on) as valid_from, least(p.valid_to, a.closed_on) as valid_to
    from accounts a
    cross join lateral (
      select own.* from charge_parameters own where own.account_id = a.id
      union all
      select of_unit.* from charge_parameters of_unit where of_unit.unit_id = a.unit_id
    ) p
   where p.code not in ('METERS_COLD', 'METERS_HOT', 'METERS_HEAT')
     and greatest(p.valid_from, a.opened_on) <= bench_peer.today()
     and coalesce(least(p.valid_to, a.closed_on), 'infinity') >= bench_peer.today()
  union all
  select 5 + medium.place, 8000000000000000000 + (medium.place - 1) * 100000000000000000
           + (counted.since - date '1900-01-01') * 1000000000000 + a.id,
         a.id, 'prm_' || (8000000000000000000 + (medium.place - 1) * 100000000000000000
           + (counted.since - date '1900-01-01') * 1000000000000 + a.id),
         medium.code, medium.name, counted.number::text, 'szt.', counted.since, a.closed_on
    from accounts a
    cross join (values (1::bigint, 'COLD_WATER', 'METERS_COLD', 'Liczba wodomierzy zimnej wody'),
                       (2, 'HOT_WATER', 'METERS_HOT', 'Liczba wodomierzy ciepłej wody'),
                       (3, 'HEATING', 'METERS_HEAT', 'Liczba ciepłomierzy')) medium(place, medium, code, name)
    cross join lateral (
      select changed.since, changed.number
        from (select start.since, start.number, lag(start.number, 1, 0::bigint) over (order by start.since) as before
                from (select day.since, (select count(*) from meters m
                                          where m.unit_id = a.unit_id and m.medium = medium.medium
                                            and m.installed_on <= day.since
                                            and (m.removed_on is null or day.since < m.removed_on)) as number
                        from (select a.opened_on as since
                              union select greatest(m.installed_on, a.opened_on) from meters m
                                     where m.unit_id = a.unit_id and m.medium = medium.medium
                              union select greatest(m.removed_on, a.opened_on) from meters m
                                     where m.unit_id = a.unit_id and m.medium = medium.medium
                                       and m.removed_on is not null) day) start) changed
       where changed.number <> changed.before and changed.since <= bench_peer.today()
       order by changed.since desc limit 1
    ) counted;
comment on view bench_peer.parameter is $$
  @primaryKey key,account_key
  @foreignKey (account_key) references account (key)|@foreignSimpleFieldName parameters
$$;

-- What is owed today; the benchmark asks for accounts without instalments only.
create view bench_peer.balance as
  select a.id as account_key, bench_peer.today() as at, coalesce(owed.amount, 0)::int as amount_owed,
         case when owed.amount > 0 then 'UNDERPAYMENT' when owed.amount < 0 then 'OVERPAYMENT' else 'SETTLED' end as side,
         coalesce(debt.overdue, 0)::int as overdue, coalesce(bench_peer.today() - debt.overdue_since, 0) as overdue_days,
         coalesce(debt.not_yet_due, 0)::int as not_yet_due, debt.next_due_on, coalesce(debt.interest, 0)::int as interest,
         coalesce(credit.free, 0)::int as unallocated_credit
    from accounts a
    left join lateral (
      select p.balance_after_grosze as amount from ledger_positions p
       where p.account_id = a.id and p.booked_on <= bench_peer.today()
       order by p.booked_on desc, p.entry_id desc limit 1) owed on true
    left join lateral (
      select sum(r.amount_grosze - r.allocated_grosze) filter (where r.payable_on < bench_peer.today()) as overdue,
             min(r.payable_on) filter (where r.payable_on < bench_peer.today()) as overdue_since,
             sum(r.amount_grosze - r.allocated_grosze) filter (where r.payable_on >= bench_peer.today()) as not_yet_due,
             min(r.payable_on) filter (where r.payable_on >= bench_peer.today()) as next_due_on,
             sum(r.amount_grosze - r.allocated_grosze) filter (where r.part = 'INTEREST') as interest
        from receivables r where r.account_id = a.id and r.allocated_grosze < r.amount_grosze) debt on true
    left join lateral (
      select sum(c.amount_grosze - c.allocated_grosze) as free
        from credits c where c.account_id = a.id and c.allocated_grosze < c.amount_grosze) credit on true;
comment on view bench_peer.balance is $$
  @primaryKey account_key
  @foreignKey (account_key) references account (key)|@foreignSingleFieldName balance
$$;

-- What is paid of a document stands in the list of columns, so that PostgreSQL computes it for the rows of a page only.
create view bench_peer.invoice as
  select facts.*,
         case when facts.remaining = 0 then 'PAID' when facts.payable_on < bench_peer.today() then 'OVERDUE'
              when facts.remaining < facts.total then 'PARTLY_PAID' else 'UNPAID' end as status,
         case when facts.payable_on < bench_peer.today() and facts.remaining > 0
              then bench_peer.today() - facts.payable_on else 0 end as overdue_days
    from (select i.id as key, i.account_id as account_key, 'inv_' || i.id as id, i.number, i.kind,
                 to_char(i.period, 'YYYY-MM') as period, i.issued_on, i.due_on, i.payable_on, i.total_grosze::int as total,
                 coalesce((select sum(r.allocated_grosze) from receivables r
                            where r.invoice_id = i.id and not exists (
                              select from ledger_entries x where x.reverses_entry_id = r.entry_id)), 0)::int as allocated,
                 coalesce((select sum(r.amount_grosze - r.allocated_grosze) from receivables r
                            where r.invoice_id = i.id), 0)::int as remaining,
                 i.version
            from invoices i) facts;
comment on view bench_peer.invoice is $$
  @primaryKey key
  @unique key,version
  @foreignKey (account_key) references account (key)|@fieldName account|@foreignFieldName invoices
$$;

create view bench_peer.invoice_line as
  select l.id as key, l.invoice_id as invoice_key, l.version, 'inl_' || l.id as id, l.position,
         l.component_name as component, trim_scale(l.quantity)::text as quantity, l.unit_of_measure,
         trim_scale(l.rate_amount)::text as rate, l.vat_code, l.net_grosze::int as net, l.vat_grosze::int as vat,
         l.gross_grosze::int as gross
    from invoice_lines l;
comment on view bench_peer.invoice_line is $$
  @primaryKey key
  @foreignKey (invoice_key,version) references invoice (key,version)|@foreignSimpleFieldName lines
$$;

-- Documents of an account with something to pay, the earliest due first.
create function bench_peer.account_open_invoices(account bench_peer.account) returns setof bench_peer.invoice
  stable language sql as $$
    select i.* from bench_peer.invoice i
     where i.account_key = account.key and i.remaining > 0
     order by i.due_on, i.key
  $$;

create view bench_peer.ledger_entry as
  select e.id as key, p.account_id as account_key, 'ent_' || e.id as id, p.booked_on, e.kind, e.title, e.document_number,
         e.amount_grosze::int as amount, p.balance_after_grosze::int as balance_after
    from ledger_positions p join ledger_entries e on e.id = p.entry_id;
comment on view bench_peer.ledger_entry is $$
  @primaryKey key
  @foreignKey (account_key) references account (key)|@foreignFieldName ledger
$$;

-- Documents of every account that a person may read.
create view bench_peer.reader as select p.id as key from persons p;
comment on view bench_peer.reader is '@primaryKey key';

create view bench_peer.readable_invoice as
  select h.person_id as reader_key, i.*
    from holders h join bench_peer.invoice i on i.account_key = h.account_id
   where h.valid_from <= bench_peer.today() and coalesce(h.valid_to, 'infinity') >= bench_peer.today();
comment on view bench_peer.readable_invoice is $$
  @primaryKey key,reader_key
  @foreignKey (reader_key) references reader (key)|@foreignFieldName invoices
  @foreignKey (account_key) references account (key)|@fieldName account
$$;

grant usage on schema bench_peer to ebok_app;
grant select on all tables in schema bench_peer to ebok_app;
