import { Component, input, model } from '@angular/core';

/** One ready-made view of a list. */
export interface FilterChip {
  readonly value: string;
  readonly label: string;
  /** How many rows it would show, if known. */
  readonly count?: number;
}

/** A row of ready-made views, one chosen. Radio buttons by nature: arrows move, the choice is announced. */
@Component({
  selector: 'bok-filter-chips',
  templateUrl: './filter-chips.html',
  styleUrl: './filter-chips.css',
})
export class FilterChips {
  readonly legend = input.required<string>();
  /** Unique on the page; names the group of radio buttons. */
  readonly name = input.required<string>();
  readonly chips = input.required<readonly FilterChip[]>();
  readonly value = model.required<string>();
}
