import type { ObjectForm } from './sql-form.js';

/** Fills in what a form leaves open. */
export interface Placeholders {
  today(): string;
  accounts(): string;
  titles(): string;
}

/** Gives out names that no other place of the statement has. */
export type NameGiver = () => string;

const WORD = /(\^?)\b([a-z]\w*)\b/g;
const PLACEHOLDER = /\{(today|accounts|titles)\}/g;

/** The rows that an object is read from: its own table and what is joined to it on the way. */
export class Row {
  readonly joins: string[] = [];
}

/**
 * An object's place in a statement. A statement may hold the same form many times, so each place has its own aliases;
 * relations of the form are joined when an expression first names them.
 */
export class Place {
  private readonly names: ReadonlyMap<string, string>;
  private readonly joined = new Set<string>();
  /** Whether its row may be missing; then nothing joined to it may take its parent's row away. */
  mayBeAbsent: boolean;

  constructor(
    readonly form: ObjectForm,
    readonly row: Row,
    private readonly parent: Place | undefined,
    private readonly giveName: NameGiver,
    private readonly placeholders: Placeholders,
  ) {
    const own = new Map(form.aliases.map((alias) => [alias, `${alias}_${giveName()}`]));
    // A part has no aliases of its own: it reads the row of its parent.
    this.names = form.from === undefined && parent ? parent.names : own;
    this.mayBeAbsent = parent?.row === row && parent.mayBeAbsent;
  }

  /** An object below this one. */
  below(form: ObjectForm, row: Row): Place {
    return new Place(form, row, this, this.giveName, this.placeholders);
  }

  /** SQL of the form as it stands in the statement. */
  sql(text: string): string {
    const renamed = text.replace(WORD, (word: string, caret: string, alias: string) => {
      if (caret !== '') return this.parentOf(alias).alias(alias);
      return this.names.has(alias) ? this.alias(alias) : word;
    });
    return renamed.replace(PLACEHOLDER, (_, name: keyof Placeholders) => this.placeholders[name]());
  }

  /** The statement's name of an alias; its relation is joined if it was not. */
  private alias(alias: string): string {
    const name = this.names.get(alias);
    if (name === undefined) throw new Error(`Place: ${this.form.type} has no alias ${alias}`);
    const owner = this.ownerOf(alias);
    const join = owner.form.joins?.[alias];
    if (join !== undefined && !owner.joined.has(alias)) {
      owner.joined.add(alias);
      owner.row.joins.push(owner.sql(join));
    }
    return name;
  }

  private ownerOf(alias: string): Place {
    return this.form.from === undefined && this.parent && !this.form.aliases.includes(alias)
      ? this.parent.ownerOf(alias)
      : this;
  }

  private parentOf(alias: string): Place {
    if (!this.parent) throw new Error(`Place: ^${alias} in ${this.form.type}, which is the first`);
    return this.parent;
  }
}

/** Rows of a place with everything that was joined to it. */
export function selectFrom(place: Place, list: string, where: readonly string[]): string {
  const { from = '' } = place.form;
  return [`select ${list} from ${place.sql(from)}`, ...place.row.joins, `where ${where.join(' and ')}`].join(
    ' ',
  );
}
