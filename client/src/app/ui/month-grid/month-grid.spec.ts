import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideBaseTexts } from '../../../testing/texts';
import { MonthGrid, type DayNotes, type DayOpened } from './month-grid';

@Component({
  imports: [MonthGrid],
  template: `<bok-month-grid
    [month]="month()"
    today="2026-11-18"
    caption="Listopad 2026"
    todayWord="dziś"
    [notes]="notes"
    (turned)="month.set($event)"
    (opened)="opened = $event"
  />`,
})
class Page {
  readonly month = signal('2026-11');
  opened: DayOpened | undefined;
  readonly notes = new Map<string, DayNotes>([
    ['2026-11-11', { marks: [], holiday: 'Narodowe Święto Niepodległości', text: '' }],
    [
      '2026-11-25',
      {
        marks: [{ id: 'a', tone: 'due', icon: 'schedule', title: '260,00 zł', word: 'Nadchodzi' }],
        text: 'Do zapłaty 260,00 zł.',
      },
    ],
  ]);
}

describe('bok-month-grid', () => {
  let fixture: ComponentFixture<Page>;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideBaseTexts()] });
    fixture = TestBed.createComponent(Page);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
  });

  afterEach(() => page.remove());

  const focused = (): string | null | undefined => document.activeElement?.getAttribute('data-day');
  const stops = (): (string | null)[] =>
    [...page.querySelectorAll('[tabindex="0"]')].map((cell) => cell.getAttribute('data-day'));
  const cell = (day: string): HTMLElement => page.querySelector<HTMLElement>(`[data-day="${day}"]`)!;
  async function press(key: string): Promise<void> {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await fixture.whenStable();
  }

  it('is a grid of whole weeks with one stop of Tab, today', () => {
    expect(page.querySelector('[role="grid"]')?.getAttribute('aria-label')).toBe('Listopad 2026');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(6);
    expect(page.querySelectorAll('[role="gridcell"]')).toHaveLength(42);
    expect(stops()).toEqual(['2026-11-18']);
    expect(page.querySelectorAll('[aria-current="date"]')).toHaveLength(1);
  });

  it('says each day in words, with the day off and what is due', () => {
    const said = (day: string) =>
      cell(day).querySelector('.visually-hidden')?.textContent.replace(/\s+/g, ' ').trim();
    expect(said('2026-11-18')).toBe('środa, 18 listopada 2026, dziś.');
    expect(said('2026-11-11')).toBe('środa, 11 listopada 2026. Narodowe Święto Niepodległości.');
    expect(said('2026-11-25')).toBe('środa, 25 listopada 2026. Do zapłaty 260,00 zł.');
  });

  it('moves by arrows, to the ends of the week and by month, the focus following', async () => {
    cell('2026-11-18').focus();
    const path: (string | null | undefined)[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'ArrowUp',
      'Home',
      'End',
      'PageDown',
      'PageUp',
    ]) {
      await press(key);
      path.push(focused());
    }
    expect(path).toEqual([
      '2026-11-19',
      '2026-11-26',
      '2026-11-25',
      '2026-11-18',
      '2026-11-16',
      '2026-11-22',
      '2026-12-22',
      '2026-11-22',
    ]);
    expect(stops()).toEqual(['2026-11-22']);
  });

  it('turns the page where an arrow leaves the month', async () => {
    cell('2026-11-18').focus();
    for (const key of ['End', 'ArrowDown', 'ArrowDown']) await press(key);
    expect(focused()).toBe('2026-12-06');
    expect(fixture.componentInstance.month()).toBe('2026-12');
    expect(stops()).toEqual(['2026-12-06']);
  });

  it('starts on the first of a month that is not the present one', async () => {
    fixture.componentInstance.month.set('2027-01');
    await fixture.whenStable();
    expect(stops()).toEqual(['2027-01-01']);
    expect(focused()).toBeFalsy();
  });

  it('opens a day by Enter and a mark by a press', async () => {
    cell('2026-11-18').focus();
    await press('Enter');
    expect(fixture.componentInstance.opened).toEqual({ day: '2026-11-18', mark: undefined });
    cell('2026-11-25').querySelector<HTMLElement>('[data-mark]')!.click();
    expect(fixture.componentInstance.opened).toEqual({ day: '2026-11-25', mark: 'a' });
  });
});
