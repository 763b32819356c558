import { Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { QuantityPipe } from '../format/format.pipes';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';
import { scaleMarks, type Bar, type BarSeries } from './bar';

/**
 * Stacked bars that can be read without seeing them: every bar is a button with its figures as text, the chosen one
 * is read out, arrows move between them, and the same figures stand in a table at one press.
 */
@Component({
  selector: 'bok-bars',
  imports: [Icon, QuantityPipe, TextPipe],
  templateUrl: './bars.html',
  styleUrl: './bars.css',
})
export class Bars {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Oldest first. */
  readonly bars = input.required<readonly Bar[]>();
  readonly series = input.required<readonly BarSeries[]>();
  /** Unit of the scale: `m³`. */
  readonly unit = input.required<string>();
  /** Caption of the table and name of the group. */
  readonly caption = input.required<string>();
  /** Heading of the table's first column: „Miesiąc”. */
  readonly keyLabel = input.required<string>();
  /** Heading of the column of totals: „Razem”. */
  readonly totalLabel = input.required<string>();
  /** What a bar hatched across is, in the legend: „szacunek”. */
  readonly markLabel = input.required<string>();

  protected readonly isTable = signal(false);
  protected readonly chosenKey = linkedSignal(() => this.bars().at(-1)?.key);
  protected readonly chosen = computed(() => this.bars().find((bar) => bar.key === this.chosenKey()));
  protected readonly marks = computed(() =>
    scaleMarks(Math.max(0, ...this.bars().map((bar) => sum(bar.heights)))),
  );
  protected readonly hasMark = computed(() => this.bars().some(({ isMarked }) => isMarked));
  private readonly top = computed(() => this.marks().at(-1) ?? 1);

  /** Height of a part, percent of the chart. */
  protected share(height: number): number {
    return (height / this.top()) * 100;
  }

  protected moveTo(event: KeyboardEvent): void {
    const last = this.bars().length - 1;
    const now = this.bars().findIndex((bar) => bar.key === this.chosenKey());
    const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = Math.min(Math.max(next, 0), last);
    this.chosenKey.set(this.bars()[index]?.key);
    this.host.querySelectorAll<HTMLButtonElement>('.bar')[index]?.focus();
  }
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
