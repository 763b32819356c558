import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideBaseTexts } from '../../../testing/texts';
import { PayBox } from './pay-box';
import type { TransferDetails } from './transfer';

const TRANSFER: TransferDetails = {
  recipient: 'SM „Pod Lipami”',
  address: 'ul. Lipowa 1',
  nrb: '30999000090427010000004711',
  nrbFormatted: '30 9990 0009 0427 0100 0000 4711',
  amount: 1287058,
  title: 'NAL/2026/11/0147 L0147',
  qr: '9990000422|PL|30999000090427010000004711|1287058|SM POD LIPAMI|NAL/2026/11/0147 L0147|||',
};

describe('bok-pay-box', () => {
  const copied: string[] = [];
  const originals = { matchMedia: globalThis.matchMedia, clipboard: navigator.clipboard };

  beforeEach(() => {
    copied.length = 0;
    const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    TestBed.configureTestingModule({ providers: [provideBaseTexts()] });
  });

  afterEach(() => {
    globalThis.matchMedia = originals.matchMedia;
    Object.defineProperty(navigator, 'clipboard', { value: originals.clipboard, configurable: true });
  });

  async function open(isWide: boolean, transfer = TRANSFER): Promise<ComponentFixture<PayBox>> {
    globalThis.matchMedia = () =>
      ({ matches: isWide, addEventListener: () => undefined, removeEventListener: () => undefined }) as never;
    const fixture = TestBed.createComponent(PayBox);
    fixture.componentRef.setInput('transfer', transfer);
    await fixture.whenStable();
    return fixture;
  }

  const page = (fixture: ComponentFixture<PayBox>): HTMLElement => fixture.nativeElement as HTMLElement;
  const qrToggle = (fixture: ComponentFixture<PayBox>): HTMLButtonElement | null =>
    page(fixture).querySelector('button[aria-expanded]');

  it('copies each line in the form that a bank takes', async () => {
    const fixture = await open(true);
    const buttons = page(fixture).querySelectorAll<HTMLButtonElement>('bok-copy button');
    for (const button of buttons) button.click();
    await fixture.whenStable();
    expect(copied).toEqual([
      'SM „Pod Lipami”',
      '30999000090427010000004711',
      '12870,58',
      'NAL/2026/11/0147 L0147',
    ]);
  });

  it('shows the amount as on every other screen', async () => {
    expect(page(await open(true)).textContent).toContain('12\u00a0870,58\u00a0zł');
  });

  it('shows the code at once on a wide screen, named by amount and account', async () => {
    const image = page(await open(true)).querySelector('svg[role="img"]');
    expect(image?.getAttribute('aria-label')).toBe(
      'Kod QR do przelewu: 12\u00a0870,58\u00a0zł na rachunek 30 9990 0009 0427 0100 0000 4711',
    );
  });

  it('keeps the code behind a button on a phone', async () => {
    const fixture = await open(false);
    expect(page(fixture).querySelector('svg[role="img"]')).toBeNull();
    qrToggle(fixture)?.click();
    await fixture.whenStable();
    expect(page(fixture).querySelector('svg[role="img"]')).not.toBeNull();
    expect(qrToggle(fixture)?.getAttribute('aria-expanded')).toBe('true');
  });

  it('says why there is no code', async () => {
    const fixture = await open(false, {
      ...TRANSFER,
      qr: null,
      qrRefusal: 'AMOUNT_TOO_LARGE',
    });
    expect(page(fixture).textContent).toContain(
      'Tego przelewu nie da się zapisać w kodzie QR. Skopiuj dane obok.',
    );
    expect(qrToggle(fixture)).toBeNull();
  });
});
