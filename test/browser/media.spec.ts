import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { accountNumber, ask, download, openAs, PHONE, zloty } from './portal.js';
import { expectSoundPage, settle, WIDTHS } from './visit.js';

const USE = `query ($account: String!) { account(number: $account) {
  mediumUse(medium: COLD_WATER, months: 13) { month quantity segments { meter { serial } } }
  unit { meters { id serial medium status lastReading { value } selfReading { refusal waiting { id } } } } } }`;

interface Use {
  readonly account: {
    readonly mediumUse: readonly {
      readonly month: string;
      readonly quantity: string | null;
      readonly segments: readonly { readonly meter: { readonly serial: string } }[];
    }[];
    readonly unit: {
      readonly meters: readonly {
        readonly id: string;
        readonly serial: string;
        readonly status: string;
        readonly lastReading: { readonly value: string } | null;
        readonly selfReading: {
          readonly refusal: string | null;
          readonly waiting: { readonly id: string } | null;
        };
      }[];
    };
  };
}

/** What is changed of an answer. */
interface Account {
  useHints?: object[];
  readonly measuredMedia?: string[];
  readonly electricity?: { quantity: string | null; unitOfMeasure: string }[];
  readonly unit?: {
    readonly meters?: { readonly serial: string; readonly status: string; verification?: string }[];
  };
}

/** A state as the screen shows it: `1 204,560`. */
const shown = (value: string): string => {
  const [whole = '', part] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return part === undefined ? grouped : `${grouped},${part}`;
};
/** A state as one types it: `1204,560`. */
const ADVANCES = `query ($account: String!) { account(number: $account) { advanceChecks { medium projection {
  costLow costHigh advances missingHigh months { costLow advance } } } } }`;

interface Advances {
  readonly account: {
    readonly advanceChecks: readonly {
      readonly medium: string;
      readonly projection: {
        readonly costLow: number;
        readonly costHigh: number;
        readonly advances: number;
        readonly missingHigh: number;
        readonly months: readonly { readonly costLow: number; readonly advance: number }[];
      } | null;
    }[];
  };
}

const toNumber = (text: string): number => Number(text.replace(',', '.'));

/** A column of the list as its CSV file holds it. */
async function exportedColumn(page: Page, title: string): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Eksportuj' }).click();
  const { bytes } = await download(page, page.getByRole('link', { name: 'CSV' }).first());
  const rows = parse<Record<string, string>>(bytes, { bom: true, delimiter: ';', columns: true });
  return rows.map((row) => row[title] ?? '');
}

const figure = (thousandths: number): string =>
  `${Math.floor(thousandths / 1000)},${String(thousandths % 1000).padStart(3, '0')}`;
const shownFigure = (thousandths: number): string => shown(figure(thousandths).replace(',', '.'));

/** Thousandths of the first figure in a text. */
const thousandthsIn = (text: string): number =>
  Number((/[\d\s]*,\d{3}/.exec(text)?.[0] ?? '').replace(/[\s,]/g, ''));

/** Changes what the API answers about the account before the page sees it: what no account of the demo shows today. */
async function changeAnswers(page: Page, change: (account: Account) => void): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const json = (await response.json()) as { readonly data?: { readonly account?: Account } };
    if (json.data?.account) change(json.data.account);
    await route.fulfill({ response, json });
  });
}

test('use is a chart, an equal table and the states it follows from', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/media');
  await expect(page).toHaveURL(/\/media\/zuzycie/);
  const { account } = await ask<Use>(page, USE, { account: await accountNumber(page) });
  const known = account.mediumUse.filter(({ quantity }) => quantity !== null);
  const last = known.at(-1)!;

  const chart = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Woda', exact: true }) });
  const readout = chart.getByRole('status');
  await expect(readout).toContainText(shown(last.quantity!));
  await chart.locator('.bar[aria-pressed="true"]').press('ArrowLeft');
  await expect(readout).toContainText(shown(known.at(-2)!.quantity!));
  await chart.getByRole('button', { name: 'Pokaż jako tabelę' }).click();
  await expect(chart.locator('tbody tr').last()).toContainText(shown(last.quantity!));

  const rows = page.locator('ebok-use-rows tbody');
  await page.locator('bok-filter-chips label').getByText('Zimna woda', { exact: true }).click();
  await expect(page).toHaveURL(/medium=zimna-woda/);
  await expect(rows.first()).toContainText(shown(last.quantity!));
  await page.getByRole('button', { name: 'Pokaż wcześniejsze miesiące' }).click();
  await expect(page).toHaveURL(/okres=rok/);
  await expect(rows).toHaveCount(known.length);
  const replaced = known.findIndex(
    ({ segments }) => new Set(segments.map(({ meter }) => meter.serial)).size > 2,
  );
  await expect(rows.nth(known.length - 1 - replaced)).toContainText('po wymianie licznika');
  await expect(page.getByText('szacunek').first()).toBeVisible();

  await page.getByText('zł', { exact: true }).click();
  await expect(page).toHaveURL(/jednostka=zl/);
  await expect(readout).toContainText('zł');
  await page.locator('bok-filter-chips label').getByText('Ciepła woda', { exact: true }).click();
  await expect(page).toHaveURL(/medium=ciepla-woda/);

  const paper = await download(page, page.getByRole('link', { name: 'Pobierz PDF' }));
  expect(paper.name).toBe(`zuzycie-${await accountNumber(page)}-${last.month}.pdf`);
  await page.context().close();
});

test('meters and use are ordered by a press on any heading, kept in the address and in the files', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  for (const { path, list, columns } of [
    { path: '/media/liczniki', list: 'ebok-meter-list', columns: 8 },
    { path: '/media/zuzycie?medium=zimna-woda', list: 'ebok-use-rows', columns: 8 },
  ]) {
    await page.goto(path);
    const headings = page.locator(`${list} thead th`);
    await expect(headings).toHaveCount(columns);
    for (const heading of await headings.all()) {
      await heading.getByRole('button').click();
      await expect(heading).toHaveAttribute('aria-sort', /ascending|descending/);
      await expect(page.locator(`${list} thead th[aria-sort]`)).toHaveCount(1);
    }
  }
  await page.goto('/media/liczniki');
  await page.locator('ebok-meter-list').getByRole('button', { name: 'Numer' }).click();
  await expect(page).toHaveURL(/sort=numer/);
  await settle(page);
  const serials = (await page.locator('ebok-meter-list tbody th').allTextContents()).map((one) => one.trim());
  expect(serials).toEqual(serials.toSorted());
  expect(await exportedColumn(page, 'Numer')).toEqual(serials);

  await page.goto('/media/zuzycie?medium=zimna-woda&sort=zuzycie');
  const rows = page.locator('ebok-use-rows tbody');
  await expect(rows.first()).toBeVisible();
  const uses = (await rows.locator('.strong').allTextContents()).map((one) => one.replace(/[^\d,]/g, ''));
  expect(uses.map(toNumber)).toEqual(uses.map(toNumber).toSorted((a, b) => a - b));
  const total = (await page.locator('ebok-use-rows tfoot .number').first().textContent()) ?? '';
  const exported = (await exportedColumn(page, 'Zużycie')).filter((cell) => cell !== '');
  expect(exported).toEqual([...uses, total.replace(/[^\d,]/g, '')]);

  const years = page.getByLabel('Okres').first();
  const year = (await years.locator('option').nth(2).textContent()) ?? '';
  await years.selectOption(year);
  await expect(page).toHaveURL(new RegExp(`rok=${year}`));
  await settle(page);
  await expect(page.getByRole('button', { name: `grudzień ${year}` }).first()).toBeVisible();
  expect(new Set((await exportedColumn(page, 'Okres')).map((month) => month.slice(0, 4)))).toEqual(
    new Set([year, 'Raze']),
  );
  await page.goBack();

  const back = page.getByRole('columnheader', { name: 'Zużycie' });
  await back.getByRole('button').click();
  await expect(page).toHaveURL(/sort=-zuzycie/);
  await page.goBack();
  await expect(back).toHaveAttribute('aria-sort', 'ascending');
  await page.context().close();
});

test('a phone offers the orders in a list, and a month leads to its settlement', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/media/liczniki');
  await page.getByLabel('Kolejność').selectOption('Według numeru licznika');
  await expect(page).toHaveURL(/sort=numer/);
  await page.goto('/media/odczyty');
  await page.getByLabel('Kolejność').selectOption('Od najstarszych');
  await expect(page).toHaveURL(/sort=data/);
  await page.goto('/media/zuzycie?medium=zimna-woda&okres=rok');
  await page.getByLabel('Kolejność').selectOption('Od najstarszych');
  await expect(page).toHaveURL(/sort=okres/);
  const link = page
    .locator('ebok-use-rows li')
    .first()
    .getByRole('link', { name: /^Rozliczenie / });
  const number = ((await link.textContent()) ?? '').replace('Rozliczenie', '').trim();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  await page.context().close();
});

test('whether the advance will do can be added up again, and leads to a request already written', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/media/zuzycie');
  const { account } = await ask<Advances>(page, ADVANCES, { account: await accountNumber(page) });
  const { medium, projection } = account.advanceChecks.find((check) => check.projection !== null)!;
  expect(medium).toBe('COLD_WATER');
  const { months, costLow, costHigh, advances, missingHigh } = projection!;
  const block = page.locator('ebok-advance-card li').filter({ hasText: 'Woda i ścieki' });
  await expect(block.locator('.verdict')).toContainText(missingHigh > 0 ? 'zabrak' : 'zaliczka wystarczy');
  await block.getByText('Skąd ta prognoza?').click();
  const lines = block.locator('dl > div');
  for (const [index, month] of months.entries()) {
    await expect(lines.nth(index)).toContainText(zloty(month.costLow));
    await expect(lines.nth(index)).toContainText(zloty(month.advance));
  }
  const [costs, paid] = await block.locator('.sum').all();
  await expect(costs!).toContainText(`od ${zloty(costLow)} do ${zloty(costHigh)}`);
  await expect(paid!).toContainText(zloty(advances));
  expect(months.reduce((sum, { advance }) => sum + advance, 0)).toBe(advances);

  await block.getByRole('link', { name: 'Wnioskuję o zmianę zaliczki' }).click();
  await expect(page.getByText('Zimna woda i ścieki – zaliczka, pozycja dokumentu')).toBeVisible();
  await expect(page.getByLabel('Temat')).toHaveValue('CHARGES');
  await expect(page.getByLabel('Treść')).toHaveValue(/^Wnioskuję o zmianę miesięcznej zaliczki/);
  await page.context().close();
});

for (const width of WIDTHS) {
  test(`use with its projection open is sound at ${String(width)} px`, async ({ browser }) => {
    const page = await openAs(browser, 'resident', { width, colorScheme: 'light' });
    await page.goto('/media/zuzycie?sort=-zuzycie&medium=zimna-woda');
    await page.getByText('Skąd ta prognoza?').first().click();
    await expectSoundPage(page, 'Zużycie');
    await page.context().close();
  });
}

test('a settlement can be added up step by step, and leads to the book and back', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/media/rozliczenia');
  await page.getByRole('button', { name: 'Eksportuj' }).click();
  const csv = await download(page, page.getByRole('link', { name: 'CSV' }));
  expect(csv.name).toMatch(/^rozliczenia-L\d+\.csv$/);
  const cards = page.locator('ul a.card');
  expect(csv.bytes.toString('utf8').trim().split('\r\n')).toHaveLength(1 + (await cards.count()));
  await page.locator('ul a.card').filter({ hasText: 'Zimna woda' }).first().click();
  await expect(page.getByText('Zgadza się: portal policzył to rozliczenie jeszcze raz')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Udział w wodzie różnicowej' })).toBeVisible();
  await expect(page.getByText('nie zgadza się')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Budynek' })).toBeVisible();
  const meters = page.locator('ebok-settlement-steps li').filter({ hasText: 'Odczyty i zużycie' });
  const used = (await meters.locator('dl > :not(.sum) dd').allTextContents()).map(thousandthsIn);
  expect(used.length).toBeGreaterThan(1);
  const sum = used.reduce((total, one) => total + one, 0);
  await expect(meters.locator('.sum dd')).toContainText(shownFigure(sum));
  await expect(meters).toContainText('Ciepła woda, ');
  await expect(meters.getByText('stan początkowy jak w poprzednim rozliczeniu').first()).toBeVisible();
  const serial = await meters.getByRole('link').first().textContent();
  await meters.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/media\/odczyty\?.*licznik=/);
  await expect(page.locator('ebok-reading-list tbody tr').first()).toContainText(serial!);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Budynek' })).toBeVisible();
  const number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const letters = page.locator('bok-letter-list');
  await letters.getByRole('link', { name: /Rozliczenie wody/ }).click();
  await expect(page).toHaveURL(/\/dokumenty\/doc_/);
  await page.goBack();
  await page.locator('a[href*="/rachunki/"]').first().click();
  const steps = page.getByRole('link', { name: 'Zobacz rozliczenie krok po kroku' });
  const document = page.locator('main').locator('a[href*="/faktury/"]').first();
  await expect(steps.or(document).first()).toBeVisible();
  if (!(await steps.isVisible())) await document.click();
  await steps.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  await page.context().close();
});

test('a settlement of heat can be added up: states × factor, units, the share in the bill', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/media/rozliczenia');
  await page.locator('ul a.card').filter({ hasText: 'Ogrzewanie' }).first().click();
  await expect(page.getByText('Zgadza się: portal policzył to rozliczenie jeszcze raz')).toBeVisible();
  const steps = page.locator('ebok-settlement-steps li');
  const devices = steps.filter({ hasText: 'Odczyty i zużycie' });
  const counted = devices.locator('dl > :not(.sum)');
  await expect(counted.first()).toContainText(/× [01],\d\d/);
  const units = (await counted.locator('dd').allTextContents()).map(thousandthsIn);
  expect(units.length).toBeGreaterThan(1);
  const sum = shownFigure(units.reduce((total, one) => total + one, 0));
  await expect(devices.locator('.sum dd')).toContainText(sum);
  await expect(steps.filter({ hasText: 'część zmienna' })).toContainText(`${sum} ÷`);
  await devices.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/media\/odczyty\?.*licznik=/);
  await expect(page.locator('ebok-reading-list tbody tr').first()).toContainText('Podzielnik ogrzewania');
  await page.context().close();
});

test('a reading is given, looked at, sent, changed and withdrawn by keyboard and touch', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/media/odczyty');
  const { account } = await ask<Use>(page, USE, { account: await accountNumber(page) });
  const meter = account.unit.meters.find(({ selfReading }) => selfReading.refusal === null)!;
  const last = Math.round(Number(meter.lastReading!.value) * 1000);

  const open = account.unit.meters.filter(({ selfReading }) => selfReading.refusal === null).length;
  const skipTheRest = async (): Promise<void> => {
    for (let step = 2; step <= open; step += 1) {
      await expect(page.getByText(`Licznik ${step} z ${open}`)).toBeVisible();
      await page.getByRole('button', { name: 'Pomiń ten licznik' }).click();
    }
  };

  await page.getByRole('link', { name: 'Podaj odczyt' }).click();
  await expect(page.getByText('Ostatni stan')).toBeVisible();
  const value = page.getByLabel(/Stan licznika/);
  await value.fill(figure(last - 1));
  await page.getByRole('button', { name: 'Dalej' }).click();
  await expect(page.getByRole('alert').first()).toContainText('niższy od poprzedniego');
  await expect(page.getByRole('link', { name: 'napisz do Spółdzielni' })).toBeVisible();

  await value.fill(figure(last + 90_000).replace(',', '.'));
  await expect(page.getByText('Od ostatniego odczytu:')).toHaveText(/90,000\s\S+ w \d+ (dni|dzień)\s*$/);
  await page.getByRole('button', { name: 'Dalej' }).click();
  await skipTheRest();
  await page.getByRole('button', { name: 'Wyślij odczyty' }).click();
  const isUnusual = page.getByRole('alert').filter({ hasText: 'ponad trzy razy większe niż zwykle' });
  const confirmation = page.getByLabel('Cyfry są dobre, wyślij ten odczyt.');
  await expect(isUnusual).toBeVisible();
  await expect(confirmation).not.toBeChecked();

  await confirmation.check();
  await page.getByRole('button', { name: 'Dalej' }).click();
  await skipTheRest();
  await page.getByRole('button', { name: 'Zmień' }).click();
  await expect(confirmation).toBeChecked();
  await value.fill(figure(last + 900_000));
  await expect(confirmation).toBeHidden();
  await page.getByRole('button', { name: 'Dalej' }).click();
  await skipTheRest();
  await page.getByRole('button', { name: 'Wyślij odczyty' }).click();
  await expect(isUnusual).toBeVisible();
  await expect(confirmation).not.toBeChecked();

  await value.fill(figure(last + 1_250));
  await page.getByLabel(/Zdjęcie licznika/).setInputFiles({
    name: 'licznik.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  });
  await page.getByRole('button', { name: 'Dalej' }).click();
  await skipTheRest();
  await page.getByRole('button', { name: 'Wyślij odczyty' }).click();
  await expect(page.getByRole('status').first()).toContainText(/Numer: O\/\d{4}\/\d{4,}\./);
  await page.getByRole('link', { name: 'Zobacz odczyty' }).click();

  const card = page.locator('ebok-reading-list li').filter({ hasText: 'Czeka na przyjęcie' });
  await expect(card).toContainText(shownFigure(last + 1_250));
  await expect(card.getByRole('link', { name: 'Zdjęcie' })).toBeVisible();
  await card.getByRole('button', { name: 'Wycofaj odczyt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wycofaj odczyt' }).click();
  await expect(page.locator('ebok-reading-list li').filter({ hasText: 'Wycofany' })).toContainText(
    shownFigure(last + 1_250),
  );
  await page.context().close();
});

test('on a phone a month is compared with the year before in one sentence', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/media/zuzycie');
  const comparison = page.locator('ebok-use-rows li p').filter({ hasText: 'Rok wcześniej' }).first();
  const figures = '\\d+,\\d{3}\\sm³ \\([+\u2212]?\\d+,\\d{3}, [+\u2212]?\\d+,\\d%\\)';
  await expect(comparison).toHaveText(new RegExp(`^\\s*Rok wcześniej: ${figures}\\s*$`));
  await page.context().close();
});

test('every reading can be questioned, and each link says which one', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/media/odczyty');
  const row = page.locator('ebok-reading-list tbody tr').first();
  const [day, serial] = await Promise.all([
    row.locator('th').textContent(),
    row.locator('td .muted').first().textContent(),
  ]);
  const link = row.getByRole('link', { name: 'Zakwestionuj' });
  await expect(link).toHaveText(`Zakwestionuj: ${serial!.split(',')[0]!.trim()}, ${day!.trim()}`);
  const names = await page.getByRole('link', { name: 'Zakwestionuj' }).allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await link.click();
  await expect(page.getByRole('heading', { name: 'Czego dotyczy' })).toBeVisible();
  await page.context().close();
});

test('on a phone the meters that were taken off are folded', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/media/liczniki');
  const { account } = await ask<Use>(page, USE, { account: await accountNumber(page) });
  const { meters } = account.unit;
  const active = meters.filter(({ status }) => status === 'ACTIVE');
  const cards = page.locator('ebok-meter-card');
  await expect(cards.filter({ visible: true })).toHaveCount(active.length);
  await page.getByText(`Wymienione i zdemontowane (${meters.length - active.length})`).click();
  await expect(cards.filter({ visible: true })).toHaveCount(meters.length);
  await page.context().close();
});

test('a verification that ends soon is marked in amber, one that ended in red', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  const serials: string[] = [];
  await changeAnswers(page, ({ unit }) => {
    const [soon, over] = (unit?.meters ?? []).filter(({ status }) => status === 'ACTIVE');
    if (soon?.verification === undefined || over === undefined) return;
    [soon.verification, over.verification] = ['EXPIRING', 'EXPIRED'];
    serials.splice(0, 2, soon.serial, over.serial);
  });
  await page.goto('/media/liczniki');
  const tag = (index: number, text: string) =>
    page
      .locator('ebok-meter-list tr')
      .filter({ hasText: serials[index]! })
      .locator('bok-tag', { hasText: text });
  await expect(page.locator('ebok-meter-list tbody tr').first()).toBeVisible();
  await expect(tag(0, 'Kończy się')).toHaveClass(/\bdue\b/);
  await expect(tag(1, 'Wygasła')).toHaveClass(/\bdebit\b/);
  await page.context().close();
});

test('a hint opens a case with its topic, its sentence and its meter', async ({ browser }) => {
  const page = await openAs(browser, 'residentTwoUnits');
  await changeAnswers(page, (account) => {
    if (!account.useHints) return;
    const figures = { unitOfMeasure: 'm³', month: '2026-10', quantity: '9.100', usual: '4.200' };
    const hint = { __typename: 'UseHint', kind: 'ELEVATED', medium: 'COLD_WATER', comparedUnits: null };
    account.useHints = [{ ...hint, ...figures, meter: null }];
  });
  await page.goto('/media/zuzycie?konto=L0148');
  const hint = page.locator('ebok-use-hints section');
  await expect(hint.getByRole('heading', { name: 'Warto rzucić okiem' })).toBeVisible();
  await expect(hint).toContainText('w miesiącu październik 2026 zużycie wyniosło 9,100');
  await expect(hint).toContainText('zwykle wynosi około 4,200');
  await hint.getByRole('link', { name: 'Zgłoś' }).click();

  await expect(page.getByRole('heading', { name: 'Czego dotyczy' })).toBeVisible();
  await expect(page.getByLabel('Temat')).toHaveValue('MEDIA');
  await expect(page.getByLabel('Treść')).toHaveValue(
    /^Zimna woda: w miesiącu październik 2026 zużycie wyniosło 9,100/,
  );
  expect(new URL(page.url()).searchParams.get('dotyczy')).toMatch(/^mtr_/);
  await page.context().close();
});

test('electricity has a chart where it is measured', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/media/zuzycie');
  await expect(page.getByRole('heading', { name: 'Woda', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Energia elektryczna' })).toHaveCount(0);
  await changeAnswers(page, (account) => {
    account.measuredMedia?.push('ELECTRICITY');
    for (const month of account.electricity ?? []) {
      [month.quantity, month.unitOfMeasure] = ['1112.500', 'kWh'];
    }
  });
  await page.reload();
  const chart = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Energia elektryczna' }) });
  await expect(chart.getByRole('status')).toContainText(/1\s112,500\skWh/);
  await page.context().close();
});
