import { maskedNumber } from '../../domain/notices/sending.js';
import { ID_PREFIXES } from '../../platform/graphql/relay/global-id.js';
import type { Letter, LetterPart } from '../../platform/mail/letter.js';
import type { Addressee } from './letters.repository.js';
import type { NewsRow } from './news/news.js';
import { ENGLISH } from './notice-letter.en.js';
import { POLISH } from './notice-letter.pl.js';
import type { NoticeKind } from './notice-kind.js';

/** What a letter says of each kind, in one language. */
export interface NoticeWords {
  readonly greeting: string;
  readonly subjects: Readonly<Record<NoticeKind, string>>;
  /** The first sentence: what happened, on which account (masked), how many times. */
  readonly news: Readonly<Record<NoticeKind, (account: string, count: number) => string>>;
  /** A line for each thing that has a day, with the amount where it may be named. */
  readonly item: Readonly<Record<NoticeKind, (day: string, amount: bigint | null) => string>>;
  /** What else helps; with the office's telephone where it is known. */
  readonly advice: Readonly<Record<NoticeKind, (phone: string | null) => readonly string[]>>;
  readonly openPortal: Readonly<Record<NoticeKind, string>>;
  readonly closing: string;
  readonly unsubscribe: string;
  readonly settings: string;
  readonly cooperative: string;
}

/** Where links of a letter lead, and what it may name. */
export interface LetterOptions {
  readonly baseUrl: string;
  readonly unsubscribeUrl: string;
  readonly namesAmounts: boolean;
}

/** Where each kind is seen. */
const PAGES: Readonly<Record<NoticeKind, string>> = {
  INVOICE_ISSUED: '/faktury',
  PAYMENT_DUE: '/start',
  PAYMENT_OVERDUE: '/saldo',
  READING_WINDOW: '/media/odczyty',
  DOCUMENT_DELIVERED: '/dokumenty',
  CASE_ANSWERED: '/zgloszenia',
};

/** What the ids of single things begin with; the other kinds lead to a page that shows all there is. */
const TARGET_PREFIXES: Partial<Readonly<Record<NoticeKind, string>>> = {
  INVOICE_ISSUED: ID_PREFIXES.Invoice,
  DOCUMENT_DELIVERED: ID_PREFIXES.Document,
  CASE_ANSWERED: ID_PREFIXES.ContactCase,
};

/** Lines of a digest; whoever has more news sees it in the portal. */
const MOST_LINES = 5;

/**
 * The letter that tells some news of one kind about one account. The subject is the same for everybody; the body names
 * neither person nor address, the account by its first and last characters, an amount only where the setting allows it.
 */
export function noticeLetter(
  kind: NoticeKind,
  addressee: Addressee,
  news: readonly NewsRow[],
  options: LetterOptions,
): Letter {
  const words = addressee.language === 'en' ? ENGLISH : POLISH;
  const { baseUrl, unsubscribeUrl, namesAmounts } = options;
  const lines = news.flatMap(({ day, amount }) =>
    day === null ? [] : [words.item[kind](day, namesAmounts ? amount : null)],
  );
  return {
    language: addressee.language,
    subject: words.subjects[kind],
    paragraphs: [
      words.greeting,
      words.news[kind](maskedNumber(addressee.accountNumber), news.length),
      ...[...new Set(lines)].slice(0, MOST_LINES),
      { label: words.openPortal[kind], href: `${baseUrl}${pageOf(kind, news)}` },
      ...words.advice[kind](addressee.phone),
      addressee.cooperative ?? words.cooperative,
    ],
    footer: footerOf(words, unsubscribeUrl, `${baseUrl}/ustawienia`),
  };
}

function footerOf(words: NoticeWords, unsubscribeUrl: string, settingsUrl: string): LetterPart[] {
  return [
    words.closing,
    { label: words.unsubscribe, href: unsubscribeUrl },
    { label: words.settings, href: settingsUrl },
  ];
}

/** The page that shows the news; the one thing itself where there is only one. */
function pageOf(kind: NoticeKind, news: readonly NewsRow[]): string {
  const target = news.length === 1 ? news[0]?.targetRowId : undefined;
  const prefix = TARGET_PREFIXES[kind];
  if (target && prefix) return `${PAGES[kind]}/${prefix}_${target}`;
  return PAGES[kind];
}
