import { readPdf } from '../../../../test/support/read-pdf.js';
import { runningBalances } from '../../domain/ledger/balance.js';
import { localDate } from '../../domain/time/local-date.js';
import { renderPdf } from '../../platform/pdf/pdf-document.js';
import { statementDocument, type StatementEntry, type StatementPaper } from './statement-pdf.js';

type Given = Omit<StatementEntry, 'balanceAfter'>;

const entry = (
  bookedOn: string,
  kind: Given['kind'],
  amount: bigint,
  documentNumber: string | null = null,
): Given => ({
  bookedOn: localDate(bookedOn),
  kind,
  amount,
  documentNumber,
  title: `Opis ${bookedOn}`,
});

function paper(opening: bigint, given: readonly Given[]): StatementPaper {
  const balances = runningBalances(given, opening);
  return {
    sender: {
      name: 'Spółdzielnia Mieszkaniowa „Nad Potokiem”',
      street: 'ul. Wiosenna 1',
      postalCode: '31-999',
      city: 'Kraków',
      phone: '12 000 00 00',
      email: 'biuro@example.pl',
    },
    holderName: 'Łucja Źdźbło',
    accountNumber: 'L0147',
    unitAddress: 'os. Źródlane 1/3',
    from: localDate('2026-01-01'),
    to: localDate('2026-11-22'),
    opening,
    entries: given.map((each, index) => ({ ...each, balanceAfter: balances[index] ?? 0n })),
    closing: balances.at(-1) ?? opening,
    freshness: {
      asOf: new Date('2026-10-31T23:05:00Z'),
      bankBookedThrough: '2026-10-31',
    },
  };
}

const MADE_AT = new Date('2026-11-22T10:15:00Z');
const print = (given: StatementPaper): Promise<Buffer> => renderPdf(statementDocument(given, MADE_AT));

const ENTRIES = [
  entry('2026-01-02', 'CHARGE', 82_390n, 'NAL/2026/01/0147'),
  entry('2026-01-19', 'PAYMENT', -94_940n),
  entry('2026-02-28', 'CHARGE_CORRECTION', -1_500n, 'KOR/2026/02/0147'),
];

describe('statementDocument', () => {
  it('prints the opening balance, every entry with its running balance, the sums and the closing balance', async () => {
    const { text } = await readPdf(await print(paper(12_550n, ENTRIES)));
    const order = [
      'Saldo początkowe',
      '−125,50',
      'Naliczenie',
      'NAL/2026/01/0147',
      '823,90',
      '−949,40',
      'Wpłata',
      '949,40',
      '0,00',
      'Korekta naliczenia',
      '15,00',
      'Razem obroty',
      '823,90',
      '964,40',
      'Saldo końcowe',
      '15,00',
    ];
    let from = text.indexOf('Operacja');
    for (const words of order) {
      const place = text.indexOf(words, from);
      expect({ words, isFound: place >= 0 }).toEqual({ words, isFound: true });
      from = place + words.length;
    }
  });

  it('says the balance with a word, and how fresh it is', async () => {
    const { text } = await readPdf(await print(paper(12_550n, ENTRIES)));
    expect(text).toContain('Nadpłata 15,00 zł');
    expect(text).toContain('Stan na 01.11.2026, godz. 00:05');
    expect(text).toContain('wpłaty zaksięgowane do 31.10.2026');
    expect(text).toContain('Łucja Źdźbło');
  });

  it.each([
    { opening: 12_550n, words: 'Niedopłata 125,50 zł' },
    { opening: 0n, words: 'Konto rozliczone' },
  ])('says $words for a span without entries', async ({ opening, words }) => {
    expect((await readPdf(await print(paper(opening, [])))).text).toContain(words);
  });

  it('prints every entry of a long history once, with the head of the table on each page', async () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      entry(
        '2026-03-01',
        index % 2 === 0 ? 'CHARGE' : 'PAYMENT',
        index % 2 === 0 ? 100n : -100n,
        `DOK/${String(index)}/X`,
      ),
    );
    const read = await readPdf(await print(paper(0n, many)));
    const printed = [...read.text.matchAll(/DOK\/(\d+)\/X/g)].map((match) => Number(match[1]));
    expect(printed).toEqual(many.map((_, index) => index));
    expect(read.text.match(/Obciążenia/g)).toHaveLength(read.pages);
  });

  it('refuses figures that do not add up', () => {
    expect(() => statementDocument({ ...paper(0n, ENTRIES), closing: 1n }, MADE_AT)).toThrow('do not add up');
  });
});
