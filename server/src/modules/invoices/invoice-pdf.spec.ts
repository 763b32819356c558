import { readPdf } from '../../../../test/support/read-pdf.js';
import { transferQr } from '../../domain/banking/transfer-qr.js';
import { localDate } from '../../domain/time/local-date.js';
import { renderPdf } from '../../platform/pdf/pdf-document.js';
import { invoiceDocument, type InvoicePaper, type InvoicePaperLine } from './invoice-pdf.js';

const line = (component: string, quantity: string, rate: string, gross: bigint): InvoicePaperLine => ({
  component,
  quantity,
  unitOfMeasure: 'm²',
  rate,
  priceKind: 'GROSS',
  vatCode: 'ZW',
  net: gross,
  vat: 0n,
  gross,
  spanFrom: null,
  spanTo: null,
});

const PAYLOAD = transferQr({
  recipientKind: 'INSTITUTION',
  nip: '9990000422',
  nrb: '30999000090427010000004711',
  amount: 5_374n,
  name: 'SM „Nad Potokiem”',
  title: 'NAL/2026/10/0147 L0147',
});

const PAPER: InvoicePaper = {
  sender: {
    name: 'Spółdzielnia Mieszkaniowa „Nad Potokiem”',
    street: 'ul. Wiosenna 1',
    postalCode: '31-999',
    city: 'Kraków',
    phone: '12 000 00 00',
    email: 'biuro@example.pl',
    nip: '9990000422',
  },
  recipient: ['Łucja Źdźbło', 'os. Źródlane 1/3', '31-999 Kraków'],
  accountNumber: 'L0147',
  unitAddress: 'os. Źródlane 1/3',
  invoice: {
    kind: 'CHARGE',
    number: 'NAL/2026/10/0147',
    period: '2026-10',
    issuedOn: localDate('2026-10-01'),
    dueOn: localDate('2026-10-31'),
    payableOn: localDate('2026-11-02'),
    net: 123_456n,
    vat: 0n,
    total: 123_456n,
    remaining: 5_374n,
    note: null,
    ksefNumber: null,
    corrects: null,
  },
  lines: [
    line('Eksploatacja podstawowa', '60.3000', '3.2200', 19_417n),
    line('Ciepło', '1', '1040.39', 104_039n),
  ],
  payments: [{ on: localDate('2026-10-28'), title: 'opłaty październik', amount: 118_082n }],
  corrections: [{ number: 'KOR/2026/11/0147', on: localDate('2026-11-12'), total: -4_144n }],
  transfer: {
    recipient: 'SM „Nad Potokiem”',
    address: 'ul. Wiosenna 1, 31-999 Kraków',
    nrbFormatted: '30 9990 0009 0427 0100 0000 4711',
    title: 'NAL/2026/10/0147 L0147',
    amount: 5_374n,
    qr: PAYLOAD.ok ? PAYLOAD.value.payload : null,
  },
  freshness: {
    asOf: new Date('2026-10-31T23:05:00Z'),
    bankBookedThrough: '2026-10-31',
  },
};

const remaining = (paper: InvoicePaper, change: Partial<InvoicePaper['invoice']>): InvoicePaper => ({
  ...paper,
  invoice: { ...paper.invoice, ...change },
  transfer: null,
});

const MADE_AT = new Date('2026-11-22T10:15:00Z');
const print = (paper: InvoicePaper): Promise<Buffer> => renderPdf(invoiceDocument(paper, MADE_AT));

describe('invoiceDocument', () => {
  it('says what remains, by when, to whom and how fresh it is, in letters that can be copied', async () => {
    const { text } = await readPdf(await print(PAPER));
    const expected = [
      'Stan na 01.11.2026, godz. 00:05',
      'wpłaty zaksięgowane do 31.10.2026',
      'Łucja Źdźbło',
      'październik 2026',
      'Pozostało do zapłaty',
      '53,74 zł',
      '31 października 2026 (dzień wolny – można',
      'Kwota dokumentu 1 234,56 zł, zapłacono 1 180,82 zł.',
      '30 9990 0009 0427 0100 0000 4711',
      'Eksploatacja podstawowa',
      '60,3',
      '194,17',
      'Razem',
      '1 234,56',
      '28.10.2026',
      '1 180,82',
      'KOR/2026/11/0147',
      '−41,44',
    ];
    const places = expected.map((words) => text.indexOf(words));
    expect(places.filter((place) => place === -1)).toEqual([]);
  });

  it('is read in order: who, what, how much, the lines, the payments', async () => {
    const { text } = await readPdf(await print(PAPER));
    const order = [
      'Nad Potokiem',
      'Łucja Źdźbło',
      'Naliczenie opłat',
      'Pozostało',
      'Numer rachunku',
      'Składnik',
      'Razem',
      'Zapłaty',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('carries a title, the language and bookmarks', async () => {
    const read = await readPdf(await print(PAPER));
    expect(read).toMatchObject({
      title: 'Naliczenie opłat NAL/2026/10/0147',
      language: 'pl-PL',
      bookmarks: ['Naliczenie opłat NAL/2026/10/0147', 'Składniki', 'Zapłaty', 'Korekty'],
    });
  });

  it('has a QR code that a bank’s app reads as the transfer of what remains', async () => {
    const { qrCodes } = await readPdf(await print(PAPER));
    expect(qrCodes).toEqual([
      '9990000422|PL|30999000090427010000004711|005374|SM „Nad Potokiem”|NAL/2026/10/0147 L0147|||',
    ]);
  });

  it('asks for nothing and shows no code once it is paid', async () => {
    const read = await readPdf(await print(remaining(PAPER, { remaining: 0n })));
    expect(read.text).toContain('Zapłacono w całości: 1 234,56 zł');
    expect(read.qrCodes).toEqual([]);
  });

  it('says that a negative correction gives back', async () => {
    const change = {
      kind: 'CORRECTION',
      total: -4_144n,
      net: -4_144n,
      remaining: 0n,
      corrects: 'NAL/2026/10/0147',
    } as const;
    const { text } = await readPdf(await print(remaining(PAPER, change)));
    expect(text).toContain('Korekta zmniejsza opłaty o 41,44 zł');
    expect(text).toContain('Koryguje dokument NAL/2026/10/0147');
  });

  it('shows net, VAT and gross where the unit is taxed', async () => {
    const taxed: InvoicePaper = {
      ...PAPER,
      invoice: {
        ...PAPER.invoice,
        kind: 'VAT_INVOICE',
        net: 6_930n,
        vat: 1_594n,
        total: 8_524n,
        remaining: 8_524n,
        ksefNumber: '9990000422-20261101-A1B2C3-D4E5F6-0A',
      },
      lines: [
        {
          ...line('Opłata za garaż', '16.50', '4.20', 8_524n),
          priceKind: 'NET',
          vatCode: '23',
          net: 6_930n,
          vat: 1_594n,
        },
      ],
    };
    const { text } = await readPdf(await print(taxed));
    for (const words of [
      'Faktura VAT',
      '69,30',
      '23%',
      '15,94',
      '85,24',
      'Numer KSeF: 9990000422-20261101-A1B2C3-D4E5F6-0A',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('fits a usual month on one page, and numbers the pages of a long one', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => line(`Składnik ${String(index)}`, '1', '1', 100n));
    const usual = { ...PAPER, lines: lines(12), payments: [], corrections: [] };
    expect((await readPdf(await print(usual))).pages).toBe(1);
    const long = await readPdf(await print({ ...PAPER, lines: lines(60) }));
    expect(long.pages).toBeGreaterThan(1);
    expect(long.text).toContain(`Strona 2 z ${String(long.pages)}`);
  });

  it('gives the same bytes for the same paper', async () => {
    const [first, second] = [await print(PAPER), await print(PAPER)];
    expect(first.equals(second)).toBe(true);
  });
});
