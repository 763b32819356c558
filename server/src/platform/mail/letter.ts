/** A letter as text; the subject tells nothing about the person, since it is seen on locked screens. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly LetterPart[];
  /** Below the letter, in small print: how to get no more of its kind. */
  readonly footer?: readonly LetterPart[];
  /** Polish unless said. */
  readonly language?: 'pl' | 'en';
}

/** A paragraph, or a link on a line of its own. */
export type LetterPart = string | { readonly href: string; readonly label: string };

/** The plain form of a letter. */
export function letterText(letter: Letter): string {
  const linesOf = (parts: readonly LetterPart[]): string[] =>
    parts.map((part) => (typeof part === 'string' ? part : `${part.label}:\n${part.href}`));
  const { paragraphs, footer = [] } = letter;
  const lines = [...linesOf(paragraphs), ...(footer.length > 0 ? ['-- ', ...linesOf(footer)] : [])];
  return `${lines.join('\n\n')}\n`;
}

/** The same letter for programs that show HTML: no pictures, nothing loaded from elsewhere. */
export function letterHtml(letter: Letter): string {
  const paragraphs = letter.paragraphs.map((part) =>
    typeof part === 'string'
      ? `<p>${escaped(part)}</p>`
      : `<p><a href="${escaped(part.href)}" style="${LINK}">${escaped(part.label)}</a></p>` +
        `<p style="${SMALL}">${escaped(part.href)}</p>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${letter.language ?? 'pl'}"><head><meta charset="utf-8"><title>${escaped(letter.subject)}</title></head>`,
    `<body style="${BODY}">`,
    ...paragraphs,
    ...(letter.footer ? [`<hr style="${LINE}">`, ...letter.footer.map(smallPrint)] : []),
    '</body></html>',
    '',
  ].join('\n');
}

function smallPrint(part: LetterPart): string {
  const content =
    typeof part === 'string' ? escaped(part) : `<a href="${escaped(part.href)}">${escaped(part.label)}</a>`;
  return `<p style="${SMALL_PRINT}">${content}</p>`;
}

const LINE = 'border:0;border-top:1px solid #c8c8c8;margin:1.5em 0';
const BODY =
  'font-family:sans-serif;font-size:16px;line-height:1.5;color:#1b1b1b;max-width:40em;margin:1.5em';
const LINK =
  'display:inline-block;padding:0.75em 1.25em;background:#1d4e89;color:#ffffff;text-decoration:none';
const SMALL_PRINT = 'font-size:13px;color:#4a4a4a';
/** Addresses have no spaces to break at. */
const SMALL = `${SMALL_PRINT};word-break:break-all`;

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
