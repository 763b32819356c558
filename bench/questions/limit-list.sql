-- One hundred documents of every account that a person may read, each with its unit, in one statement, as JSON text.
-- $1 the person, $2 and $3 day of issue and key of the last document of the page before.
select '{"invoices":' || json_build_object(
    'nodes', coalesce(json_agg(json_build_object('id', id, 'number', number, 'kind', kind, 'period', period,
      'issuedOn', issued_on, 'dueOn', due_on, 'total', total, 'remaining', remaining, 'status', status,
      'account', json_build_object('number', account_number,
        'unit', json_build_object('code', code, 'address', json_build_object('oneLine', one_line))))
      order by issued_on desc, key desc) filter (where place <= 100), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 100, 'endCursor',
      (array_agg(issued_on || ' ' || key order by issued_on desc, key desc) filter (where place <= 100))[100]))::text
  || '}' as data
from (
  select i.*, a.number as account_number, u.code, u.one_line,
    row_number() over (order by i.issued_on desc, i.key desc) as place
  from bench_peer.readable_invoice i
  join bench_peer.account a on a.key = i.account_key
  join bench_peer.unit u on u.key = a.unit_key
  where i.reader_key = $1::bigint and (i.issued_on, i.key) < ($2::date, $3::bigint)
  order by i.issued_on desc, i.key desc limit 101) page
