import { jest } from '@jest/globals';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { readPdf, type ReadPdf } from '../support/read-pdf.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(120_000);

interface Link {
  readonly url: string;
  readonly fileName: string;
}

interface Papers {
  readonly account: {
    readonly unit: { readonly address: { readonly oneLine: string }; readonly meters: { serial: string }[] };
    readonly holders: { readonly displayName: string }[];
    readonly bankAccounts: { readonly formatted: string }[];
    readonly parameters: { readonly name: string; readonly value: string }[];
    readonly exports: { readonly unitCardPdf: Link; readonly certificateApplicationPdf: Link };
    readonly yearStatements: { readonly year: number; readonly file: Link }[];
  };
}

const PAPERS = `query ($number: String!) { account(number: $number) {
  unit { address { oneLine } meters(active: true) { serial } } holders { displayName } bankAccounts { formatted }
  parameters { name value }
  exports { unitCardPdf { url fileName } certificateApplicationPdf { url fileName } }
  yearStatements { year file { url fileName } } } }`;

describe('papers of an account', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
    });
  });

  afterAll(async () => {
    await portal.close();
  });

  const signIn = (login: string): Promise<HttpClient> => new HttpClient(portal.url).signIn(login, PASSWORD);
  const papersOf = async (browser: HttpClient, number: string): Promise<Papers['account']> => {
    const { data, errors } = await browser.ask<Papers>(PAPERS, { number });
    expect(errors).toEqual([]);
    return data!.account;
  };
  const print = async (browser: HttpClient, { url, fileName }: Link): Promise<ReadPdf> => {
    const response = await browser.send(url);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename=${fileName}`,
    ]);
    return readPdf(Buffer.from(await response.arrayBuffer()));
  };

  it('say on „Karta lokalu” what the API says of people, numbers at the bank, parameters and meters', async () => {
    const holder = await signIn(PEOPLE.holder.login);
    const account = await papersOf(holder, 'L0147');
    const { text, title, language, bookmarks } = await print(holder, account.exports.unitCardPdf);
    expect([title, language]).toEqual(['Karta lokalu L0147', 'pl-PL']);
    expect(bookmarks).toEqual([
      'Karta lokalu',
      'Osoby',
      'Numery rachunków bankowych do wpłat',
      'Podstawy naliczeń',
      'Liczniki',
    ]);
    const said = [
      account.unit.address.oneLine,
      ...account.holders.map(({ displayName }) => displayName),
      ...account.bankAccounts.map(({ formatted }) => formatted),
      ...account.parameters.map(({ name }) => name),
    ].map((words) => words.replaceAll('\u00A0', ' '));
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).toContain('47,5 m²');
    expect(text).toContain('Brak liczników');
  });

  it('name on the card of a former holder the meter of his days and nobody who came after', async () => {
    const former = await signIn(PEOPLE.formerHolder.login);
    const account = await papersOf(former, 'L0200');
    const { text } = await print(former, account.exports.unitCardPdf);
    expect(text).toContain('Ewa Poprzednia');
    expect(text).toContain('30.06.2026');
    expect(text).not.toContain('Nina Nowa');
    expect(text).not.toContain('ZW-NOWY');
    expect(account.unit.meters.filter(({ serial }) => !text.includes(serial))).toEqual([]);
  });

  it('ask for the certificate in the name of the one who asks, with the day in words', async () => {
    const coHolder = await signIn(PEOPLE.coHolder.login);
    const account = await papersOf(coHolder, 'L0147');
    const { text, title, pages } = await print(coHolder, account.exports.certificateApplicationPdf);
    expect([title, pages]).toEqual(['Wniosek o wydanie zaświadczenia o niezaleganiu, L0147', 1]);
    for (const words of [
      'Adam Zmyślony',
      'Zmyślin, 18 listopada 2026',
      'Spółdzielnia Mieszkaniowa „Źródlana”',
      'Proszę o wydanie zaświadczenia, że nie zalegam',
      'os. Źródlane 15/47',
      'L0147',
    ]) {
      expect(text.replaceAll('\n', ' ')).toContain(words);
    }
  });

  it('give a statement for each year of the book, from its first day to its last', async () => {
    const holder = await signIn(PEOPLE.holder.login);
    const { yearStatements } = await papersOf(holder, 'L0147');
    expect(yearStatements.map(({ year, file }) => [year, file.fileName])).toEqual([
      [2026, 'wyciag-L0147-2026.pdf'],
      [2025, 'wyciag-L0147-2025.pdf'],
    ]);
    const former = yearStatements[1]!;
    const { text, title } = await print(holder, former.file);
    expect(title).toBe('Wyciąg z konta L0147, 01.01.2025–31.12.2025');
    const { data } = await holder.ask<{ account: { balance: { amountOwed: number } } }>(
      '{ account(number: "L0147") { balance(at: "2025-12-31") { amountOwed } } }',
    );
    const { amountOwed } = data!.account.balance;
    const figure = `${String(Math.floor(Math.abs(amountOwed) / 100))},${String(Math.abs(amountOwed) % 100).padStart(2, '0')}`;
    expect(text).toContain(amountOwed === 0 ? 'Konto rozliczone' : figure);
  });
});
