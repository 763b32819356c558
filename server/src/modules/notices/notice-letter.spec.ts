import { letterHtml, letterText } from '../../platform/mail/letter.js';
import type { Addressee } from './letters.repository.js';
import type { NewsRow } from './news/news.js';
import { noticeLetter } from './notice-letter.js';
import { NOTICE_KINDS, type NoticeKind } from './notice-kind.js';

const ADDRESSEE: Addressee = {
  email: 'jolanta@poczta.example',
  language: 'pl',
  accountNumber: 'L0147',
  cooperative: 'SM „Źródlana”',
  phone: '22 000 00 00',
};
const OPTIONS = {
  baseUrl: 'https://ebok.example',
  unsubscribeUrl: 'https://ebok.example/powiadomienia/wypisz#token=abc',
  namesAmounts: true,
};
const NEWS: NewsRow = { noticeId: '1', day: '2026-11-25', amount: 123_456n, targetRowId: '7' };

const textOf = (
  kind: NoticeKind,
  news: readonly NewsRow[],
  addressee = ADDRESSEE,
  options = OPTIONS,
): string => letterText(noticeLetter(kind, addressee, news, options));

describe('noticeLetter', () => {
  describe.each(['pl', 'en'] as const)('in %s', (language) => {
    it.each(NOTICE_KINDS)('tells of %s: masked account, a way in and two ways out', (kind) => {
      const letter = noticeLetter(kind, { ...ADDRESSEE, language }, [NEWS], OPTIONS);
      const text = letterText(letter);
      expect(letter.subject).toContain('e-BOK Moje Rozliczenia');
      expect(letter.subject).not.toMatch(/\d|L…/);
      expect(text).toContain('L…47');
      expect(text).not.toMatch(/L0147|jolanta/);
      expect(text.match(/https:\/\/ebok\.example\/[\w-]+/g)!.length).toBeGreaterThanOrEqual(3);
      expect(text).toContain(OPTIONS.unsubscribeUrl);
      expect(text).toContain('https://ebok.example/ustawienia');
      expect(letterHtml(letter)).toContain(`<html lang="${language}">`);
    });
  });

  it.each([
    [1, 'jest nowy dokument do konta'],
    [2, '2 nowe dokumenty'],
    [5, '5 nowych dokumentów'],
    [12, '12 nowych dokumentów'],
    [22, '22 nowe dokumenty'],
    [112, '112 nowych dokumentów'],
  ])('counts %d documents', (count, words) => {
    const news = Array.from({ length: count }, () => NEWS);
    expect(textOf('INVOICE_ISSUED', news)).toContain(words);
  });

  it.each([
    ['INVOICE_ISSUED', '/faktury/inv_7', '/faktury'],
    ['PAYMENT_DUE', '/start', '/start'],
    ['PAYMENT_OVERDUE', '/saldo', '/saldo'],
    ['READING_WINDOW', '/media/odczyty', '/media/odczyty'],
    ['DOCUMENT_DELIVERED', '/dokumenty/doc_7', '/dokumenty'],
    ['CASE_ANSWERED', '/zgloszenia/cas_7', '/zgloszenia'],
  ] as const)('of %s leads to %s, and of several to %s', (kind, one, several) => {
    expect(textOf(kind, [NEWS])).toContain(`https://ebok.example${one}\n`);
    expect(textOf(kind, [NEWS, NEWS])).toContain(`https://ebok.example${several}\n`);
  });

  it('names at most five days, each once', () => {
    const days = ['21', '21', '22', '23', '24', '25', '26'].map((day) => ({
      ...NEWS,
      amount: null,
      day: `2026-11-${day}`,
    }));
    expect(textOf('PAYMENT_DUE', days).match(/Termin płatności: \d\d/g)).toEqual(
      ['21', '22', '23', '24', '25'].map((day) => `Termin płatności: ${day}`),
    );
  });

  it('names an amount only where it may', () => {
    expect(textOf('PAYMENT_DUE', [NEWS])).toContain('1\u00A0234,56\u00A0zł');
    expect(textOf('PAYMENT_DUE', [NEWS], ADDRESSEE, { ...OPTIONS, namesAmounts: false })).not.toContain('zł');
  });

  it('does without what the cooperative has not said yet', () => {
    const text = textOf('PAYMENT_OVERDUE', [NEWS], { ...ADDRESSEE, cooperative: null, phone: null });
    expect(text).toContain('prosimy o kontakt ze Spółdzielnią');
    expect(text).not.toContain('null');
  });
});
