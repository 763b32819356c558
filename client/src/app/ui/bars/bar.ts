/** One part of a bar; the first stands at the bottom. */
export interface BarSeries {
  readonly label: string;
  /** `hot` is hatched, so that it differs without colour. */
  readonly look: 'cold' | 'hot';
}

/** One bar with everything that is said of it; words and figures come ready from the page. */
export interface Bar {
  readonly key: string;
  /** Under the bar: `lis`. */
  readonly label: string;
  /** In full: `listopad 2026`. */
  readonly title: string;
  /** What the parts are together: `6,4 m³`. */
  readonly total: string;
  /** What each part is: `4,1 m³`; one per series. */
  readonly parts: readonly string[];
  /** Heights, for drawing only; one per series. */
  readonly heights: readonly number[];
  /** Hatched across: the figure is an estimate, as the remark says. */
  readonly isMarked?: boolean;
  /** A remark: „szacunek”. */
  readonly remark?: string;
  /** A sentence under the figures, e.g. how it compares with the bar before. */
  readonly comparison?: string;
}

/** The scale of the chart: marks from 0 to a round number at or above the highest bar. */
export function scaleMarks(highest: number): readonly number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
