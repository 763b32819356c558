import type { Language } from '../../ui/format/language';
import { formatQuantity } from '../../ui/format/quantity';
import type { AdvanceChecksQuery } from './media.generated';
import type { Medium } from './media-wording';

/** Whether the advances for a medium will do, as the API says. */
export type AdvanceCheck = NonNullable<AdvanceChecksQuery['account']>['advanceChecks'][number];
/** What a period will cost against its advances. */
export type AdvanceProjection = NonNullable<AdvanceCheck['projection']>;

/** A sentence: the key of its words and what stands in them. */
export interface Sentence {
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What is paid for in advance, where it is more than the medium’s name says. */
const NAMES: Partial<Readonly<Record<Medium, string>>> = {
  COLD_WATER: 'media.advance.water',
  HOT_WATER: 'media.advance.heatingOfWater',
};
const GAPS: Readonly<Record<NonNullable<AdvanceCheck['gap']>, string>> = {
  NO_PERIOD: 'media.advance.gap.period',
  NO_PRICE: 'media.advance.gap.price',
  NO_ADVANCE: 'media.advance.gap.advance',
  TOO_FEW_MONTHS: 'media.advance.gap.months',
};

/** Text key of what an advance is for. */
export const advanceName = (medium: Medium, otherwise: (medium: Medium) => string): string =>
  NAMES[medium] ?? otherwise(medium);

/** Why nothing is projected. */
export const gapText = (gap: NonNullable<AdvanceCheck['gap']>): string => GAPS[gap];

/** What a projection comes to, in one neutral sentence; `day` is the period’s last day in words. */
export function verdictSentence(
  { verdict, missingLow, missingHigh }: AdvanceProjection,
  day: string,
  language: Language,
): Sentence {
  const zloty = (grosze: number, unit = 'zł'): string => wholeZloty(grosze, unit, language);
  if (verdict === 'SHORT') {
    const params = { day, low: zloty(missingLow, ''), high: zloty(missingHigh) };
    return { text: 'media.advance.short', params };
  }
  if (verdict === 'ENOUGH') {
    const params = { day, low: zloty(missingHigh, ''), high: zloty(missingLow) };
    return { text: missingHigh === 0 ? 'media.advance.enoughAtMost' : 'media.advance.enough', params };
  }
  const params = { day, high: zloty(missingHigh), left: zloty(missingLow) };
  return { text: missingLow === 0 ? 'media.advance.atMost' : 'media.advance.unsure', params };
}

/** A figure from … to, or one when both ends are the same. */
export function rangeText(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`;
}

/** The server has rounded to whole złote; the word beside the amount carries its sign. */
function wholeZloty(grosze: number, unit: string, language: Language): string {
  return formatQuantity(String(Math.abs(grosze) / 100), unit, 0, language);
}
