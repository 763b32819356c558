import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideBaseTexts } from '../../../testing/texts';
import type { Bar } from './bar';
import { Bars } from './bars';

const BARS: readonly Bar[] = ['sie', 'wrz', 'paź'].map((label, index) => ({
  key: label,
  label,
  title: `miesiąc ${label}`,
  total: `${index + 6},0 m³`,
  parts: [`${index + 4},0 m³`, '2,0 m³'],
  heights: [index + 4, 2],
}));

describe('bok-bars', () => {
  let fixture: ComponentFixture<Bars>;
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideBaseTexts()] });
    fixture = TestBed.createComponent(Bars);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const inputs = {
      bars: BARS,
      series: [
        { label: 'Zimna', look: 'cold' },
        { label: 'Ciepła', look: 'hot' },
      ],
      unit: 'm³',
      caption: 'Zużycie wody',
      keyLabel: 'Miesiąc',
      totalLabel: 'Razem',
      markLabel: 'szacunek',
    };
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  });

  afterEach(() => page.remove());

  const readout = (): string =>
    page.querySelector('[role="status"]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  async function press(key: string): Promise<void> {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await fixture.whenStable();
  }

  it('reads the last bar first', () => {
    expect(readout()).toContain('miesiąc paź: 8,0 m³');
    expect(readout()).toContain('Zimna 6,0 m³');
  });

  it('moves by arrows, Home and End, and stops at the ends', async () => {
    page.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    await press('ArrowRight');
    expect(readout()).toContain('miesiąc paź');
    await press('ArrowLeft');
    expect(readout()).toContain('miesiąc wrz');
    expect(document.activeElement?.textContent).toContain('wrz');
    await press('Home');
    expect(readout()).toContain('miesiąc sie');
    await press('ArrowLeft');
    expect(readout()).toContain('miesiąc sie');
  });

  it('says in the legend what is hatched across, only where a bar is', async () => {
    const legend = (): readonly string[] =>
      [...page.querySelectorAll('.legend li')].map((item) => item.textContent.trim());
    expect(legend()).toEqual(['Zimna', 'Ciepła']);
    fixture.componentRef.setInput(
      'bars',
      BARS.map((bar, index) => ({ ...bar, isMarked: index === 1 })),
    );
    await fixture.whenStable();
    expect(legend()).toEqual(['Zimna', 'Ciepła', 'szacunek']);
  });

  it('shows the same figures as a table', async () => {
    const toggle = [...page.querySelectorAll('button')].find((button) =>
      button.textContent.includes('tabelę'),
    );
    toggle?.click();
    await fixture.whenStable();
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual(BARS.map((bar) => [bar.title, ...bar.parts, bar.total]));
  });
});
