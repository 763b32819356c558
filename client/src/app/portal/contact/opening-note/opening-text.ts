import { LOCALE_OF, type Language } from '../../../ui/format/language';

/** When an office opens next. */
export interface Opening {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
}

/** A text key with what stands in it. */
export interface OpeningText {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;
const WEEK = 7;
/** How to say when an office opens: today, tomorrow, on a weekday, or on a day further off. */
export function openingText({ day, time }: Opening, today: string, language: Language): OpeningText {
  const hour = clockText(time);
  const ahead = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
  if (ahead === 0) return { key: 'contact.opens.today', params: { hour } };
  if (ahead === 1) return { key: 'contact.opens.tomorrow', params: { hour } };
  // A Polish weekday changes its ending and its preposition: each has a sentence of its own.
  if (ahead < WEEK) return { key: `contact.opens.weekday.${weekdayOf(day)}`, params: { hour } };
  return { key: 'contact.opens.day', params: { hour, day: dayText(day, language) } };
}

/** `08:00` as it is said: `8:00`. */
export function clockText(time: string): string {
  return time.replace(/^0/, '');
}

/** 0 Sunday to 6 Saturday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function dayText(day: string, language: Language): string {
  const words = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALE_OF[language], words).format(new Date(`${day}T00:00:00Z`));
}
