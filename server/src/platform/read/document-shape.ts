import { Lexer, Source, TokenKind } from 'graphql';

/** What a document is apart from the texts that are written into it and the name of its operation. */
export interface DocumentShape {
  /** The same for all documents of the shape. */
  readonly key: string;
  /** Name of the operation. */
  readonly name: string | undefined;
  /** The texts, in the order of the document; at least one. */
  readonly texts: readonly string[];
}

const ANY_TEXT = '""';

/**
 * The shape of a document that holds texts; nothing for others, and for what is no document. Reads words only: whether
 * they make a sentence is for whoever meets the shape first.
 *
 * @param mostTokens beyond which no document is read
 */
export function shapeOf(text: string, mostTokens: number): DocumentShape | undefined {
  const reading = new ShapeReading();
  const lexer = new Lexer(new Source(text));
  try {
    for (let left = mostTokens; left >= 0; left -= 1) {
      const { kind, value } = lexer.advance();
      if (kind === TokenKind.EOF) return reading.shape();
      reading.take(kind, value);
    }
  } catch {
    // Not even words: the usual way says where.
  }
  return undefined;
}

class ShapeReading {
  private readonly words: string[] = [];
  private readonly texts: string[] = [];
  private name: string | undefined;
  private depth = 0;

  take(kind: TokenKind, value: string): void {
    if (kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING) {
      this.texts.push(value);
      this.words.push(ANY_TEXT);
      return;
    }
    if (kind === TokenKind.NAME && this.isNameNext()) {
      this.name = value;
      return;
    }
    if (kind === TokenKind.BRACE_L) this.depth += 1;
    if (kind === TokenKind.BRACE_R) this.depth -= 1;
    this.words.push(value || kind);
  }

  shape(): DocumentShape | undefined {
    if (this.texts.length === 0) return undefined;
    return { key: this.words.join(' '), name: this.name, texts: this.texts };
  }

  /** Whether `query` begins a definition just here, so that a name is the operation's. */
  private isNameNext(): boolean {
    const [before, last] = [this.words.at(-2), this.words.at(-1)];
    return this.depth === 0 && last === 'query' && (before === undefined || before === '}');
  }
}
