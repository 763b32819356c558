import { expect, test } from '@playwright/test';
import { accountNumber, ask, download, openAs, PHONE } from './portal.js';

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

const comma = (value: string): string => value.replace('.', ',');
const figure = (thousandths: number): string =>
  `${Math.floor(thousandths / 1000)},${String(thousandths % 1000).padStart(3, '0')}`;

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
  await expect(readout).toContainText(comma(last.quantity!));
  await chart.locator('.bar[aria-pressed="true"]').press('ArrowLeft');
  await expect(readout).toContainText(comma(known.at(-2)!.quantity!));
  await chart.getByRole('button', { name: 'Pokaż jako tabelę' }).click();
  await expect(chart.locator('tbody tr').last()).toContainText(comma(last.quantity!));

  const rows = page.locator('ebok-use-rows tbody');
  await expect(rows.first()).toContainText(comma(last.quantity!));
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
  await page.getByText('Ciepła woda', { exact: true }).last().click();
  await expect(page).toHaveURL(/medium=ciepla-woda/);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Pobierz PDF' }).click();
  expect((await download).suggestedFilename()).toBe(`zuzycie-${await accountNumber(page)}-${last.month}.pdf`);
  await page.context().close();
});

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
  const number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.locator('a[href*="/rachunki/"]').first().click();
  const steps = page.getByRole('link', { name: 'Zobacz rozliczenie krok po kroku' });
  const document = page.locator('main').locator('a[href*="/faktury/"]').first();
  await expect(steps.or(document).first()).toBeVisible();
  if (!(await steps.isVisible())) await document.click();
  await steps.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
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
  await expect(page.getByText('Od ostatniego odczytu:')).toContainText('90,000');
  await page.getByRole('button', { name: 'Dalej' }).click();
  await skipTheRest();
  await page.getByRole('button', { name: 'Wyślij odczyty' }).click();
  await expect(page.getByRole('alert')).toContainText('ponad trzy razy większe niż zwykle');
  await page.getByLabel(/Stan licznika/).fill(figure(last + 1_250));
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
  await expect(card).toContainText(figure(last + 1_250));
  await expect(card.getByRole('link', { name: 'Zdjęcie' })).toBeVisible();
  await card.getByRole('button', { name: 'Wycofaj odczyt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wycofaj odczyt' }).click();
  await expect(page.locator('ebok-reading-list li').filter({ hasText: 'Wycofany' })).toContainText(
    figure(last + 1_250),
  );
  await page.context().close();
});
