import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { billingPeriod } from '../../server/src/domain/time/billing-period.js';
import { localDate } from '../../server/src/domain/time/local-date.js';
import { proveBook } from '../../server/src/modules/ledger/proof/prove-book.js';
import { nextExport, type DemoOptions } from '../../server/src/modules/mirror/demo/time/demo-window.js';
import { writeDemo } from '../../server/src/modules/mirror/demo/write-demo.js';
import { importFolder } from '../../server/src/modules/mirror/import-folder.js';
import type { ImportReport } from '../../server/src/modules/mirror/import-report.js';
import { createMigratedDatabase, query, type TestDatabase } from '../support/test-database.js';

/** The smallest cooperative there is, so that nothing is found by the luck of a large number. */
const OPTIONS: DemoOptions = { units: 40, years: 2, seed: 1, until: billingPeriod('2026-10') };
/** Somebody looks at it three weeks after the export. */
const TODAY = '2026-11-22';

/** Every status and edge that the demo promises, as a condition that finds at least one. */
const EDGES: Readonly<Record<string, string>> = {
  overpaid: 'from account_balances group by account_id having sum(balance_grosze) < 0',
  settled: 'from account_balances group by account_id having sum(balance_grosze) = 0',
  'to pay, not due yet': `from receivables where allocated_grosze < amount_grosze and payable_on >= '${TODAY}'`,
  overdue: `from receivables where allocated_grosze < amount_grosze and payable_on < '${TODAY}'`,
  'overdue for more than three months': `from receivables
     where allocated_grosze < amount_grosze and payable_on < '${TODAY}'::date - interval '3 months'`,
  'partly paid': 'from receivables where allocated_grosze > 0 and allocated_grosze < amount_grosze',
  'corrected up': `from invoices where kind = 'CORRECTION' and total_grosze > 0 and corrects_invoice_id is not null`,
  'corrected down': `from invoices where kind = 'CORRECTION' and total_grosze < 0 and corrects_invoice_id is not null`,
  'in instalments': `from instalment_plans p join instalment_plan_receivables r on r.plan_id = p.id
     join receivables d on d.id = r.receivable_id where p.state = 'ACTIVE' and d.allocated_grosze < d.amount_grosze`,
  'interest note with items': 'from interest_notes n join interest_note_items i on i.interest_note_id = n.id',
  'noted interest as a receivable of its debt': `from receivables
     where part = 'INTEREST' and stems_from_receivable_id is not null`,
  'changed holder in the middle of a month': `from accounts f join accounts n on n.unit_id = f.unit_id
     where n.opened_on = f.closed_on + 1 and extract(day from n.opened_on) > 1`,
  'settlement posted after the account was closed': `from ledger_entries e join accounts a on a.id = e.account_id
     where e.kind = 'MEDIA_SETTLEMENT' and e.booked_on > a.closed_on`,
  'month charged by days': 'from invoice_lines where span_numerator < span_denominator and gross_grosze > 0',
  'person with a flat and a garage': `from holders h join accounts a on a.id = h.account_id
     join units u on u.id = a.unit_id where u.kind in ('FLAT', 'GARAGE')
     group by h.person_id having count(distinct u.kind) = 2`,
  'garage with VAT': `from invoices i join invoice_lines l on l.invoice_id = i.id join accounts a on a.id = i.account_id
     join units u on u.id = a.unit_id where i.kind = 'VAT_INVOICE' and l.vat_code = '23' and u.kind = 'GARAGE'`,
  'business with a KSeF number': 'from invoices where ksef_number is not null',
  'co-holders': `from holders where role = 'CO_HOLDER'`,
  'proxy with an end': `from holders where role = 'PROXY' and valid_to >= '${TODAY}'`,
  'former proxy': `from holders where role = 'PROXY' and valid_to < '${TODAY}'`,
  'replaced meter': `from meters m join meters r on r.replaces_meter_id = m.id
     join readings e on e.meter_id = m.id and e.source = 'END'
     join readings s on s.meter_id = r.id and s.source = 'START' and s.taken_on = e.taken_on`,
  'missing reading estimated': `from readings where source = 'ESTIMATE' and quality = 'ESTIMATED'`,
  'reading held back': 'from readings where is_quarantined',
  'expired verification': `from meters where removed_on is null and verification_expires_on < '${TODAY}'`,
  'verification soon to expire': `from meters where removed_on is null
     and verification_expires_on between '${TODAY}' and '${TODAY}'::date + interval '6 months'`,
  'flat without water meters': `from units u where u.kind = 'FLAT' and not exists
     (select from meters m where m.unit_id = u.id and m.medium in ('COLD_WATER', 'HOT_WATER'))`,
  'consent granted': `from consents where kind = 'E_DOCUMENTS' and withdrawn_at is null`,
  'consent withdrawn': `from consents where kind = 'E_DOCUMENTS' and withdrawn_at is not null`,
  'no consent': `from accounts a where a.closed_on is null and not exists
     (select from consents c where c.account_id = a.id and c.kind = 'E_DOCUMENTS')`,
  'letter not opened': `from documents d join deliveries s on s.document_id = d.id and s.event = 'DELIVERED'
     where not exists (select from deliveries o where o.document_id = d.id and o.event = 'OPENED')`,
  'letter bounced': `from deliveries where event = 'BOUNCED'`,
  'letters sharing a file': 'from documents group by file_id having count(*) > 1',
  'price of water changed': `from rates r join charge_components c on c.id = r.component_id
     where c.code = 'ZWS' having count(*) > 1`,
  'waste from 27 to 35 zł': `from rates a join rates b on b.component_id = a.component_id
     where a.amount = 27 and b.amount = 35 and b.valid_from = '2025-09-01' and a.valid_to = '2025-08-31'`,
  'two funds of one account': 'from account_balances group by account_id having count(*) > 1',
  'settlement overpaid': 'from media_settlements where result_grosze < 0',
  'settlement underpaid': `from media_settlements s join invoices i on i.media_settlement_id = s.id
     where s.result_grosze > 0 and i.kind = 'SETTLEMENT' and i.total_grosze = s.result_grosze`,
  'settlement of heat': `from media_settlements where medium = 'HEATING'`,
  'returned payment': `from ledger_entries r join ledger_entries p on p.id = r.reverses_entry_id
     where r.kind = 'PAYMENT_REVERSAL' and p.kind = 'PAYMENT' and r.amount_grosze = -p.amount_grosze`,
  refund: `from ledger_entries where kind = 'REFUND'`,
  'write-off': `from ledger_entries where kind = 'WRITE_OFF'`,
  'moved between two accounts': `from ledger_entries where kind = 'TRANSFER' group by booked_on
     having count(distinct account_id) = 2 and sum(amount_grosze) = 0`,
  'housing allowance': `from payments where method = 'ALLOWANCE'`,
  'opening balance owed': `from ledger_entries where kind = 'OPENING_BALANCE' and amount_grosze > 0`,
  'opening balance overpaid': `from ledger_entries where kind = 'OPENING_BALANCE' and amount_grosze < 0`,
  'urgent notice for one building': `from announcements
     where is_urgent and building_id is not null and valid_until >= '${TODAY}'`,
  'notice for one estate': `from announcements where estate_id is not null and valid_until >= '${TODAY}'`,
  'expired notice': `from announcements where valid_until < '${TODAY}'`,
  'closed account': `from accounts where closed_on < '${TODAY}'`,
};

describe('the demo of 40 units, imported', () => {
  let database: TestDatabase;
  let folder: string;
  let report: ImportReport;

  beforeAll(async () => {
    database = await createMigratedDatabase();
    folder = mkdtempSync(join(tmpdir(), 'ebok-demo-'));
    await writeDemo(OPTIONS, folder);
    report = await importFolder(database.applicationUrl, folder);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  it('is taken over without a single remark', () => {
    expect({ outcome: report.outcome, issues: report.issues }).toEqual({ outcome: 'COMMITTED', issues: [] });
  });

  it('makes a book that proves', async () => {
    expect(await isBookSound(database)).toBe(true);
  });

  it.each(Object.entries(EDGES))('shows: %s', async (_, condition) => {
    const rows = await query(database, `select exists (select ${condition}) as found`);
    expect(rows).toEqual([{ found: true }]);
  });

  it('leaves most people something to pay in the days after it is looked at', async () => {
    const rows = await query(
      database,
      `select count(distinct a.id) filter (where r.id is not null)::float / count(distinct a.id) as share
         from accounts a left join receivables r on r.account_id = a.id
              and r.allocated_grosze < r.amount_grosze and r.payable_on >= $1
        where a.closed_on is null`,
      [TODAY],
    );
    expect(Number(rows[0]?.['share'])).toBeGreaterThan(0.7);
  });

  it('is followed by a newer folder that adds a month and corrects what was booked', async () => {
    const next = mkdtempSync(join(tmpdir(), 'ebok-demo-'));
    await writeDemo(nextExport(OPTIONS, localDate(TODAY)), next);
    const newer = await importFolder(database.applicationUrl, next);
    rmSync(next, { recursive: true });
    expect({ outcome: newer.outcome, issues: newer.issues }).toEqual({ outcome: 'COMMITTED', issues: [] });
    expect(newer.entriesReversed).toBeGreaterThanOrEqual(3);
    expect(newer.entriesPosted).toBeGreaterThan(newer.entriesReversed);
    expect(await isBookSound(database)).toBe(true);
    const versions = await query(database, 'select count(*)::int as count from invoice_versions');
    expect(versions).not.toEqual([{ count: 0 }]);
  });
});

async function isBookSound(database: TestDatabase): Promise<boolean> {
  const client = new Client({ connectionString: database.applicationUrl });
  await client.connect();
  try {
    return (await proveBook(client)).isSound;
  } finally {
    await client.end();
  }
}
