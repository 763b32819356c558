import { Component, inject, signal } from '@angular/core';
import { balanceWording } from '../core/wording/balance-wording';
import { Announcer } from '../ui/copy/announcer';
import { Bars } from '../ui/bars/bars';
import type { Bar } from '../ui/bars/bar';
import { DateLeaf } from '../ui/date-leaf/date-leaf';
import { Confirm } from '../ui/dialog/confirm';
import { ExportMenu } from '../ui/export-menu/export-menu';
import { FilterChips } from '../ui/filter-chips/filter-chips';
import { Freshness } from '../ui/freshness/freshness';
import { Icon } from '../ui/icon/icon';
import { ICON_NAMES } from '../ui/icon/icon-names';
import { MonthGrid, type DayNotes } from '../ui/month-grid/month-grid';
import { Money } from '../ui/money/money';
import { OfficeCard } from '../ui/office-card/office-card';
import { Pager } from '../ui/pager/pager';
import { PasswordRules } from '../ui/password/password-rules';
import { PayBox } from '../ui/pay-box/pay-box';
import { RelDate } from '../ui/rel-date/rel-date';
import { Skeleton } from '../ui/skeleton/skeleton';
import { Empty } from '../ui/state/empty';
import type { LoadState } from '../ui/state/load-state';
import { State } from '../ui/state/state';
import { Tag } from '../ui/tag/tag';
import { TextPipe } from '../ui/text/text.pipes';
import { ViewOptions } from '../ui/view-menu/view-options';

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];

/** A state of loading, still. */
function stateOf(parts: Partial<Record<'value' | 'isLoading' | 'error', unknown>>): LoadState {
  return {
    value: signal(parts.value),
    isLoading: signal(parts.isLoading === true),
    error: signal(parts.error as never),
    loadedAt: signal(new Date('2026-11-22T09:15:00Z')),
    reload: () => undefined,
  };
}

/** Every shared piece in every state, with invented data. Only in development builds. */
@Component({
  selector: 'ebok-gallery-page',
  imports: [
    Bars,
    Confirm,
    DateLeaf,
    Empty,
    ExportMenu,
    FilterChips,
    Freshness,
    Icon,
    Money,
    MonthGrid,
    OfficeCard,
    Pager,
    PasswordRules,
    PayBox,
    RelDate,
    Skeleton,
    State,
    Tag,
    TextPipe,
    ViewOptions,
  ],
  templateUrl: './gallery-page.html',
  styleUrl: './gallery-page.css',
})
export class GalleryPage {
  protected readonly announcer = inject(Announcer);
  protected readonly icons = ICON_NAMES;
  protected readonly filter = signal('all');
  protected readonly amounts = [0, 1, 99, 123456, -5, 100000000];
  protected readonly balances = [
    { amountOwed: -8614, overdue: 0 },
    { amountOwed: 0, overdue: 0 },
    { amountOwed: 75218, overdue: 0 },
    { amountOwed: 87058, overdue: 11840 },
  ].map((facts) => ({ ...facts, ...balanceWording(facts) }));
  protected readonly transfer = {
    recipient: 'Spółdzielnia Mieszkaniowa „Pod Lipami”',
    address: 'ul. Lipowa 1, 00-950 Przykładowo',
    nrb: '30999000090427010000004711',
    nrbFormatted: '30 9990 0009 0427 0100 0000 4711',
    amount: 87058,
    title: 'NAL/2026/11/0147 L0147',
    qr: '9990000422|PL|30999000090427010000004711|087058|SM POD LIPAMI|NAL/2026/11/0147 L0147|||',
  };
  protected readonly office = {
    phone: '22 123 45 67',
    emergencyPhone: '22 765 43 21',
    officeHours: [{ days: 'pn.–pt.', from: '08:00', to: '15:00' }],
    openNow: true,
    openUntil: '15:00',
  };
  protected readonly chips = [
    { value: 'all', label: 'Wszystkie', count: 48 },
    { value: 'toPay', label: 'Do zapłaty', count: 1 },
    { value: 'overdue', label: 'Po terminie', count: 1 },
    { value: 'paid', label: 'Zapłacone', count: 46 },
  ];
  protected readonly exports = [
    { label: 'PDF', url: '#pdf' },
    { label: 'CSV', url: '#csv' },
    { label: 'Excel (XLSX)', url: '#xlsx' },
  ];
  protected readonly series = [
    { label: 'Zimna', look: 'cold' },
    { label: 'Ciepła', look: 'hot' },
  ] as const;
  protected readonly gridMonth = signal('2026-11');
  protected readonly days: ReadonlyMap<string, DayNotes> = new Map([
    ['2026-11-11', { marks: [], holiday: 'Narodowe Święto Niepodległości', text: '' }],
    [
      '2026-11-16',
      {
        marks: [{ id: 'a', tone: 'debit', icon: 'error', title: '118,40 zł', word: 'Po terminie' }],
        text: 'Po terminie: 118,40 zł.',
      },
    ],
    [
      '2026-11-25',
      {
        marks: [{ id: 'b', tone: 'due', icon: 'schedule', title: '752,18 zł', word: 'Nadchodzi' }],
        text: 'Nadchodzi: 752,18 zł.',
      },
    ],
  ]);
  protected readonly bars: readonly Bar[] = MONTHS.map((key, index) => ({
    key,
    label: ['cze', 'lip', 'sie', 'wrz', 'paź', 'lis'][index] ?? '',
    title: key,
    total: '6,4 m³',
    parts: ['4,1 m³', '2,3 m³'],
    heights: [3 + (index % 3), 2.3],
    ...(index === 5 ? { remark: 'szacunek' } : {}),
  }));
  protected readonly rules = [
    { text: 'ui.password.strength.4', met: true },
    { text: 'ui.password.strength.1', met: false },
  ];
  protected readonly loading = stateOf({ isLoading: true });
  protected readonly failed = stateOf({ error: { isOffline: false, requestId: '5f0c1a2b-77' } });
  protected readonly stale = stateOf({ value: 1, error: { isOffline: true, requestId: undefined } });
}
