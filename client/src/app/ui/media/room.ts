import { computed, inject, type Signal } from '@angular/core';
import { TEXT_SIZES, ViewSettings, type TextSize } from '../view-menu/view-settings';
import { injectMedia } from './media';

/** How much larger than normal each size of text is; the same as in styles/_tokens.scss. */
const FACTORS: Readonly<Record<TextSize, number>> = { normal: 1, larger: 1.125, largest: 1.3125 };

/**
 * Whether the window is at least so wide, measured in the text as the person has set it: who reads A++ has less room
 * for columns. A media query alone would not know.
 */
export function injectRoom(rem: number): Signal<boolean> {
  const settings = inject(ViewSettings);
  const holds = new Map(
    TEXT_SIZES.map((size) => [size, injectMedia(`(width >= ${rem * FACTORS[size]}rem)`)] as const),
  );
  return computed(() => holds.get(settings.textSize())?.() ?? false);
}
