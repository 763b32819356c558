import { parse } from 'csv-parse/sync';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVectors } from '../../../../../test/vectors/read-vectors.js';
import { explainLine } from '../../../domain/billing/explain-line.js';
import { isVatCode } from '../../../domain/billing/charge.js';
import { isNip } from '../../../domain/banking/nip.js';
import { parseNrb } from '../../../domain/banking/nrb.js';
import { parseGrosze } from '../../../domain/money/grosze.js';
import { billingPeriod } from '../../../domain/time/billing-period.js';
import { localDate } from '../../../domain/time/local-date.js';
import { fileFormat, FILES, type FileName } from '../format.js';
import { nextExport, type DemoOptions } from './time/demo-window.js';
import { DELAY_RATES } from './plan/interest-table.js';
import { writeDemo } from './write-demo.js';

type Row = Readonly<Record<string, string>>;

const OPTIONS: DemoOptions = { units: 40, years: 1, seed: 7, until: billingPeriod('2026-10') };
/** Files whose rows tell what happened: a later export repeats each of them to the letter. */
const HISTORY: readonly FileName[] = [
  'invoices.csv',
  'invoice_lines.csv',
  'payments.csv',
  'ledger_entries.csv',
  'settlements.csv',
  'settlement_lines.csv',
  'interest_notes.csv',
  'interest_note_items.csv',
  'readings.csv',
  'reading_windows.csv',
  'documents.csv',
  'announcements.csv',
];

const folders: string[] = [];

/** Writes the demo of these options into a folder of its own. */
async function write(options: DemoOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ebok-demo-'));
  folders.push(folder);
  await writeDemo(options, folder);
  return folder;
}

function rowsOf(folder: string, name: FileName): Row[] {
  return parse(readFileSync(join(folder, name)), { bom: true, delimiter: ';', columns: true });
}

function linesOf(folder: string, name: FileName): ReadonlySet<string> {
  return new Set(readFileSync(join(folder, name), 'utf8').split('\r\n').slice(1));
}

function grosze(text: string | undefined): bigint {
  const amount = parseGrosze(text === undefined || text === '' ? '0' : text);
  if (!amount.ok) throw new Error(`not an amount: ${String(text)}`);
  return amount.value;
}

let folder: string;

beforeAll(async () => {
  folder = await write(OPTIONS);
});
afterAll(() => {
  folders.forEach((path) => {
    rmSync(path, { recursive: true });
  });
});

describe('writeDemo', () => {
  it('gives the same bytes for the same options, and others for another seed', async () => {
    const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(readFileSync(join(await write(OPTIONS), 'manifest.json'), 'utf8')).toBe(manifest);
    expect(readFileSync(join(await write({ ...OPTIONS, seed: 8 }), 'manifest.json'), 'utf8')).not.toBe(
      manifest,
    );
  });

  it('repeats in a later export every row of an earlier one, and adds to it', async () => {
    const later = await write({ ...OPTIONS, until: billingPeriod('2026-11') });
    for (const name of HISTORY) {
      const [earlierLines, laterLines] = [linesOf(folder, name), linesOf(later, name)];
      expect({ name, lost: [...earlierLines].filter((line) => !laterLines.has(line)) }).toEqual({
        name,
        lost: [],
      });
    }
    expect(linesOf(later, 'ledger_entries.csv').size).toBeGreaterThan(
      linesOf(folder, 'ledger_entries.csv').size,
    );
  });

  it('tells a handful of booked amounts otherwise in the next export, and keeps every key', async () => {
    const next = await write(nextExport(OPTIONS, localDate('2026-11-22')));
    const before = new Map(rowsOf(folder, 'ledger_entries.csv').map((row) => [row['key'], row]));
    const after = new Map(rowsOf(next, 'ledger_entries.csv').map((row) => [row['key'], row]));
    const amountOf = (row: Row | undefined): bigint => grosze(row?.['debit']) - grosze(row?.['credit']);
    expect([...before.keys()].filter((key) => !after.has(key))).toEqual([]);
    const changed = [...before].filter(([key, row]) => amountOf(row) !== amountOf(after.get(key)));
    expect(changed.length).toBeGreaterThanOrEqual(3);
    expect(changed.length).toBeLessThanOrEqual(10);
    expect(
      rowsOf(next, 'ledger_entries.csv').filter((row) => (row['booked_on'] ?? '') > '2026-11-22'),
    ).toEqual([]);
  });

  it('adds up: lines to documents, documents and payments to entries, entries to balances', () => {
    const lines = Map.groupBy(rowsOf(folder, 'invoice_lines.csv'), (row) => row['invoice_key']);
    const entries = rowsOf(folder, 'ledger_entries.csv');
    const byInvoice = new Map(entries.map((row) => [row['invoice_key'], row]));
    for (const invoice of rowsOf(folder, 'invoices.csv')) {
      const sum = (lines.get(invoice['key']) ?? []).reduce(
        (total, line) => total + grosze(line['gross']),
        0n,
      );
      const entry = byInvoice.get(invoice['key']);
      expect(sum).toBe(grosze(invoice['total']));
      expect(grosze(entry?.['debit']) - grosze(entry?.['credit'])).toBe(sum);
    }
    const owed = new Map<string, bigint>();
    for (const entry of entries) {
      const key = `${String(entry['account_key'])} ${String(entry['fund_code'])}`;
      owed.set(key, (owed.get(key) ?? 0n) + grosze(entry['debit']) - grosze(entry['credit']));
    }
    for (const balance of rowsOf(folder, 'balances.csv')) {
      const key = `${String(balance['account_key'])} ${String(balance['fund_code'])}`;
      expect({ key, owed: owed.get(key) }).toEqual({ key, owed: grosze(balance['amount']) });
    }
  });

  it('charges nothing that cannot be computed again from the line itself', () => {
    const unexplained = rowsOf(folder, 'invoice_lines.csv').filter((line) => {
      const vatCode = line['vat_code'] ?? '';
      const explanation = explainLine({
        quantity: line['quantity'] ?? '',
        rate: line['rate'] ?? '',
        unit: line['unit_of_measure'] ?? '',
        priceKind: line['price_kind'] === 'NET' ? 'NET' : 'GROSS',
        vatCode: isVatCode(vatCode) ? vatCode : 'ZW',
        net: grosze(line['net']),
        vat: grosze(line['vat']),
        gross: grosze(line['gross']),
        spanDays: line['span_numerator']
          ? { days: Number(line['span_numerator']), of: Number(line['span_denominator']) }
          : undefined,
      });
      return !explanation.matches;
    });
    expect(unexplained).toEqual([]);
  });

  it('uses only codes that the format knows', () => {
    for (const name of Object.keys(FILES) as FileName[]) {
      const coded = Object.entries(fileFormat(name).columns).flatMap(([column, { codes }]) =>
        codes ? [{ column, known: Object.keys(codes) }] : [],
      );
      for (const row of coded.length > 0 ? readIfThere(folder, name) : []) {
        for (const { column, known } of coded) {
          expect(['', ...known]).toContain(row[column]);
        }
      }
    }
  });

  it('invents everybody: no address, phone, e-mail, tax or bank number can be anyone’s', () => {
    const persons = rowsOf(folder, 'persons.csv');
    expect(persons.filter((row) => !/^(|[a-z0-9.-]+@example\.pl)$/.test(row['email'] ?? ''))).toEqual([]);
    expect(persons.filter((row) => !/^(|\+48 600 000 \d{3})$/.test(row['phone'] ?? ''))).toEqual([]);
    expect(rowsOf(folder, 'buildings.csv').every((row) => row['postal_code'] === '31-999')).toBe(true);
    const nip = rowsOf(folder, 'cooperative.csv')[0]?.['nip'] ?? '';
    expect(isNip(nip) && nip.startsWith('999')).toBe(true);
    for (const { nrb = '' } of rowsOf(folder, 'bank_accounts.csv')) {
      expect(parseNrb(nrb)).toEqual({ ok: true, value: { nrb, warnings: [] } });
      expect(nrb.slice(2, 5)).toBe('999');
    }
    const everything = Object.keys(FILES).map((name) => readIfThereAsText(folder, name as FileName));
    expect(everything.join('\n')).not.toMatch(/pesel/i);
  });

  it('gives every account of every fund a bank number of its own', () => {
    const numbers = rowsOf(folder, 'bank_accounts.csv').map((row) => row['nrb']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('has a real table of interest', () => {
    const { rates } = readVectors('interest_rates') as { rates: { from: string; bp: number; act: string }[] };
    const own = DELAY_RATES.map(({ from, basisPoints, act }) => ({ from, bp: basisPoints, act }));
    expect(own).toEqual(rates.map(({ from, bp, act }) => ({ from, bp, act })));
  });

  it('refuses a cooperative too small to hold every case', async () => {
    await expect(writeDemo({ ...OPTIONS, units: 39 }, folder)).rejects.toThrow('at least 40');
  });
});

/** A file that the demo has nothing to say in is not written. */
function readIfThere(from: string, name: FileName): Row[] {
  return existsSync(join(from, name)) ? rowsOf(from, name) : [];
}

function readIfThereAsText(from: string, name: FileName): string {
  return readIfThere(from, name)
    .map((row) => Object.values(row).join(' '))
    .join('\n');
}
