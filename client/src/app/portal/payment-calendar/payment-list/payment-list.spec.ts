import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideBaseTexts } from '../../../../testing/texts';
import { provideTexts } from '../../../ui/text/texts';
import pl from '../payment-calendar.pl.json' with { type: 'json' };
import type { Payment } from '../payment-view';
import { PaymentList } from './payment-list';

const payment = (facts: Partial<Payment>): Payment => ({
  id: 'cal_1',
  state: 'COMING',
  dueOn: '2026-11-25',
  payableOn: '2026-11-25',
  amount: 26_000,
  remaining: 16_050,
  documentNumber: 'NAL/1',
  period: '2026-11',
  entryKind: 'CHARGE',
  instalment: null,
  invoice: { id: 'inv_1' },
  ledgerEntry: { id: 'ent_1' },
  ics: { url: '/x.ics', fileName: 'x.ics' },
  ...facts,
});
const INSTALMENT = { position: 2, of: 12 };

describe('ebok-payment-list', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideBaseTexts(),
        provideTexts({ pl, en: () => Promise.resolve({ default: pl }) }),
        provideRouter([]),
      ],
    });
  });

  /** Words of the links of a row, and where each leads. */
  async function linksOf(facts: Partial<Payment>): Promise<readonly (readonly [string, string])[]> {
    const fixture = TestBed.createComponent(PaymentList);
    fixture.componentRef.setInput('payments', [payment(facts)]);
    fixture.componentRef.setInput('today', '2026-11-18');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    return [...page.querySelectorAll<HTMLAnchorElement>('a')].map((link) => [
      link.textContent.replace(/:.*/s, '').trim(),
      link.getAttribute('href') ?? '',
    ]);
  }

  it('pays a document where its transfer is', async () => {
    expect(await linksOf({})).toEqual([
      ['Zapłać', '/faktury/inv_1'],
      ['Do kalendarza', '/x.ics'],
    ]);
  });

  it('pays an instalment by a transfer of what remains of it, not of the whole document', async () => {
    expect(await linksOf({ instalment: INSTALMENT, documentNumber: 'UR/7' })).toEqual([
      ['Szczegóły', '/faktury/inv_1'],
      ['Zapłać', '/saldo?kwota=160,50'],
      ['Do kalendarza', '/x.ics'],
    ]);
  });

  it('offers nothing to pay of what is paid', async () => {
    expect(await linksOf({ instalment: INSTALMENT, state: 'PAID', remaining: 0 })).toEqual([
      ['Szczegóły', '/faktury/inv_1'],
    ]);
  });
});
