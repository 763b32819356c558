import { expect, test, type Page } from '@playwright/test';
import { accountNumber, amount, ask, openAs, PHONE, zloty } from './portal.js';
import { settle } from './visit.js';

interface Comparison {
  readonly previous: { readonly number: string };
  readonly totalBefore: number;
  readonly totalNow: number;
  readonly difference: number;
  readonly changes: readonly { readonly amount: number; readonly component: string | null }[];
}

interface Compared {
  readonly id: string;
  readonly number: string;
  readonly month: Comparison | null;
  readonly year: Comparison | null;
}

const FIELDS = 'previous { number } totalBefore totalNow difference changes { amount component }';
const ONE = `query One($id: ID!) { invoice(id: $id) { id number
  month: changesSince(compareWith: MONTH) { ${FIELDS} } year: changesSince(compareWith: YEAR) { ${FIELDS} } } }`;
const LIST = `query List($account: String!, $orderBy: InvoiceOrder!) { account(number: $account) {
  invoices(first: 30, orderBy: $orderBy, filter: { kind: [CHARGE] }) { nodes { id
    month: changesSince(compareWith: MONTH) { difference } year: changesSince(compareWith: YEAR) { difference } } } } }`;

interface Listed {
  readonly id: string;
  readonly month: { readonly difference: number } | null;
  readonly year: { readonly difference: number } | null;
}

interface NextPayment {
  readonly rows: readonly {
    readonly kind: string;
    readonly invoice: { readonly changesSince: { readonly difference: number } | null } | null;
  }[];
}

/** The first document, in an order, whose comparisons are as wanted. */
async function find(page: Page, orderBy: string, isWanted: (listed: Listed) => boolean): Promise<Compared> {
  const account = await accountNumber(page);
  const data = await ask<{ account: { invoices: { nodes: readonly Listed[] } } }>(page, LIST, {
    account,
    orderBy,
  });
  const found = data.account.invoices.nodes.find(isWanted);
  if (!found) throw new Error('the demo has no such document');
  return (await ask<{ invoice: Compared }>(page, ONE, { id: found.id })).invoice;
}

async function expectShown(page: Page, comparison: Comparison): Promise<void> {
  const block = page.locator('ebok-invoice-changes');
  const { previous, totalBefore, totalNow, difference, changes } = comparison;
  expect(changes.reduce((sum, change) => sum + change.amount, 0)).toBe(difference);
  const size = zloty(Math.abs(difference));
  await expect(block.locator('.summary')).toContainText(
    `O ${size} ${difference > 0 ? 'więcej' : 'mniej'} niż w dokumencie ${previous.number}.`,
  );
  const signed = changes.map((change) => `${change.amount > 0 ? '+' : ''}${zloty(change.amount)}`);
  await expect(block.locator('li strong')).toHaveText([zloty(totalBefore), ...signed, zloty(totalNow)]);
  for (const [index, { component }] of changes.entries()) {
    if (component !== null) await expect(block.locator('.sentence').nth(index)).toContainText(component);
  }
}

test('the changes against the month and the year before are the API’s and add up', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury');
  const document = await find(
    page,
    'ISSUED_ON_DESC',
    ({ month, year }) => !!month && month.difference !== 0 && !!year && year.difference !== 0,
  );
  if (!document.month || !document.year) throw new Error('compared, but nothing to compare with');
  await page.goto(`/faktury/${document.id}`);
  await expectShown(page, document.month);

  const block = page.locator('ebok-invoice-changes');
  await block.getByText('sprzed roku').click();
  await expect(page).toHaveURL(/porownaj=rok/);
  await expectShown(page, document.year);
  await page.reload();
  await expectShown(page, document.year);
  await block.getByRole('button', { name: 'Pokaż jako tabelę' }).click();
  const { changes, difference, totalBefore, totalNow } = document.year;
  const sign = (grosze: number): string => `${grosze > 0 ? '+' : ''}${amount(grosze)}`;
  await expect(block.locator('tbody td:last-child')).toHaveText(changes.map((change) => sign(change.amount)));
  await expect(block.locator('tfoot td')).toHaveText([
    amount(totalBefore),
    amount(totalNow),
    sign(difference),
  ]);
  await page.context().close();
});

test('the first document says that there is nothing to compare it with', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/faktury');
  const { id } = await find(page, 'ISSUED_ON_ASC', ({ month }) => month === null);
  await page.goto(`/faktury/${id}`);
  const block = page.locator('ebok-invoice-changes');
  await expect(block.getByText('Nie ma dokumentu z poprzedniego miesiąca')).toBeVisible();
  await block.getByText('sprzed roku').click();
  await expect(block.getByText('Nie ma dokumentu sprzed roku')).toBeVisible();
  await page.context().close();
});

test('Start says how the next charge differs from the month before, or nothing when it does not', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/start');
  const { account } = await ask<{ account: { nextPayment: NextPayment } }>(
    page,
    `query($n: String!) { account(number: $n) { nextPayment { rows { kind invoice { id changesSince { difference } } } } } }`,
    { n: await accountNumber(page) },
  );
  const charges = account.nextPayment.rows.filter(({ kind }) => kind === 'CHARGE');
  const difference = charges.length === 1 ? (charges[0]?.invoice?.changesSince?.difference ?? 0) : 0;
  await settle(page);
  await expect(page.locator('ebok-next-payment-card').getByText('niż miesiąc wcześniej')).toHaveCount(
    difference === 0 ? 0 : 1,
  );
  await page.context().close();
});
