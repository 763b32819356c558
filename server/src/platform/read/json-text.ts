/** A SQL expression that puts a JSON text together of fixed pieces and expressions of type text, none of them null. */
export class JsonText {
  private readonly pieces: { readonly isFixed: boolean; readonly text: string }[] = [];

  /** Adds characters as they are. */
  fixed(text: string): this {
    const last = this.pieces.at(-1);
    if (last?.isFixed) this.pieces[this.pieces.length - 1] = { isFixed: true, text: last.text + text };
    else this.pieces.push({ isFixed: true, text });
    return this;
  }

  /** Adds the value of an expression. */
  sql(expression: string): this {
    this.pieces.push({ isFixed: false, text: expression });
    return this;
  }

  /** Adds another text. */
  append(other: JsonText): this {
    for (const { isFixed, text } of other.pieces) {
      if (isFixed) this.fixed(text);
      else this.sql(text);
    }
    return this;
  }

  toSql(): string {
    return this.pieces.map(({ isFixed, text }) => (isFixed ? literal(text) : text)).join(' || ');
  }
}

/** A text as a SQL literal; names and codes of the schema only, never a word of a caller. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
