-- The overview of one account in one statement, as JSON text: what the bare server and pgbench run. $1 its number.
-- Not for the portal: it asks for one account whoever may see it, and knows this one question only.
select coalesce((
  select row_to_json(answer)::text from (
    select (select row_to_json(account) from (
      select a.id, a.number, a.title_kind as "titleKind", a.opened_on as "openedOn", a.closed_on as "closedOn",
        (select row_to_json(unit) from (
          select u.id, u.code, u.kind,
            json_build_object('oneLine', u.one_line, 'postalCode', u.postal_code, 'city', u.city) as address,
            (select coalesce(json_agg(meter), '[]') from (
              select m.id, m.serial, m.medium, m.place, m.unit_of_measure as "unitOfMeasure",
                m.installed_on as "installedOn", m.verified_until as "verifiedUntil",
                json_build_object('nodes', (select coalesce(json_agg(reading), '[]') from (
                  select r.id, r.taken_on as "takenOn", r.value, r.source, r.quality
                  from bench_peer.reading r where r.meter_key = m.key and r.account_key = a.key
                  order by r.taken_on desc, r.key desc limit 12) reading)) as readings
              from bench_peer.meter m where m.account_key = a.key
              order by m.medium, m.place, m.installed_on desc, m.key) meter) as meters
          from bench_peer.unit u where u.key = a.unit_key) unit) as unit,
        (select coalesce(json_agg(parameter), '[]') from (
          select p.id, p.code, p.name, p.value, p.unit_of_measure as "unitOfMeasure", p.valid_from as "validFrom",
            p.valid_to as "validTo"
          from bench_peer.parameter p where p.account_key = a.key
          order by p.place, p.code, p.valid_from desc, p.key desc) parameter) as parameters,
        (select row_to_json(balance) from (
          select b.at, b.amount_owed as "amountOwed", b.side, b.overdue, b.overdue_days as "overdueDays",
            b.not_yet_due as "notYetDue", b.next_due_on as "nextDueOn", b.interest,
            b.unallocated_credit as "unallocatedCredit"
          from bench_peer.balance b where b.account_key = a.key) balance) as balance,
        (select json_build_object(
            'nodes', coalesce(json_agg(json_build_object('id', id, 'number', number, 'kind', kind, 'period', period,
              'issuedOn', issued_on, 'dueOn', due_on, 'payableOn', payable_on, 'total', total, 'allocated', allocated,
              'remaining', remaining, 'status', status, 'overdueDays', overdue_days, 'lines', lines)
              order by issued_on desc, key desc) filter (where place <= 12), '[]'),
            'pageInfo', json_build_object('hasNextPage', count(*) > 12, 'endCursor',
              (array_agg(issued_on || ' ' || key order by issued_on desc, key desc) filter (where place <= 12))[12]))
          from (
            select i.*, row_number() over (order by i.issued_on desc, i.key desc) as place,
              (select coalesce(json_agg(line), '[]') from (
                select l.position, l.component, l.quantity, l.unit_of_measure as "unitOfMeasure", l.rate, l.gross
                from bench_peer.invoice_line l where l.invoice_key = i.key and l.version = i.version
                order by l.position) line) as lines
            from bench_peer.invoice i where i.account_key = a.key
            order by i.issued_on desc, i.key desc limit 13) page) as invoices,
        (select json_build_object('nodes', coalesce(json_agg(open), '[]')) from (
          select o.id, o.number, o.due_on as "dueOn", o.payable_on as "payableOn", o.remaining, o.status,
            o.overdue_days as "overdueDays"
          from bench_peer.invoice o where o.account_key = a.key and o.remaining > 0
          order by o.due_on, o.key limit 12) open) as "openInvoices",
        (select json_build_object(
            'nodes', coalesce(json_agg(json_build_object('id', id, 'bookedOn', booked_on, 'kind', kind, 'title', title,
              'documentNumber', document_number, 'amount', amount, 'balanceAfter', balance_after)
              order by booked_on desc, key desc) filter (where place <= 20), '[]'),
            'pageInfo', json_build_object('hasNextPage', count(*) > 20, 'endCursor',
              (array_agg(booked_on || ' ' || key order by booked_on desc, key desc) filter (where place <= 20))[20]))
          from (
            select e.*, row_number() over (order by e.booked_on desc, e.key desc) as place
            from bench_peer.ledger_entry e where e.account_key = a.key
            order by e.booked_on desc, e.key desc limit 21) page) as ledger
      from bench_peer.account a where a.number = $1) account) as account) answer), '{"account":null}') as data
