import type { CursorKeys } from '../graphql/relay/cursor.js';
import type { KeyType } from '../graphql/relay/keyset.js';
import type { ParameterType } from '../database/parameter-list.js';

/**
 * How an object type of the API is read with SQL: the one map from its fields to expressions, and how it hangs together
 * with others. What is not named here is answered by the resolvers.
 *
 * SQL of a form names the aliases of its own `from` as they are; in what ties it to its parent `^alias` is the parent's.
 * `{today}`, `{accounts}` (the ids of the scope, `bigint[]`) and `{titles}` (a relation of the scope's titles) stand for
 * parameters. Every object is found by its parent, or by `{accounts}` where it is the first or crosses to other rows.
 */
export interface ObjectForm {
  /** Name of the GraphQL type. */
  readonly type: string;
  /** Table with its alias, or a relation in brackets; absent for a part that shares its parent's row. */
  readonly from?: string;
  /** Aliases that `from` and `joins` bring. */
  readonly aliases: readonly string[];
  /** Relations that are joined only when an expression names their alias. */
  readonly joins?: Readonly<Record<string, string>>;
  /** A condition under which SQL cannot answer and the resolvers must. */
  readonly unless?: string;
  /** Scalar fields and where each comes from. */
  readonly fields: Readonly<Record<string, string>>;
  readonly relations?: Readonly<Record<string, RelationForm>>;
}

/** How one object leads to others. */
export type RelationForm = PartForm | OneForm | ListForm | PageForm;

/** A root field: an object or a page. */
export type RootForm = FoundForm | PageForm;

/** An object of the same row, for example an address. */
export interface PartForm {
  readonly kind: 'part';
  readonly of: string;
}

/** One object of another row, joined. */
export interface OneForm {
  readonly kind: 'one';
  readonly of: string;
  /** How its row is found. */
  readonly on: string;
  /** An expression that is null when there is none; absent when there always is one. */
  readonly orNull?: string;
}

/** Arguments that a relation answers to; any other that is given is left to the resolvers. */
export interface Asking {
  /** Arguments whose values never change the text of the statement, so that one plan serves them all. */
  readonly values?: readonly string[];
}

/** One object found by arguments, null when there is none. */
export interface FoundForm extends Asking {
  readonly kind: 'found';
  readonly of: string;
  readonly where: (asked: Asked) => readonly string[];
}

/** A list without pages. */
export interface ListForm extends Asking {
  readonly kind: 'list';
  readonly of: string;
  readonly where: (asked: Asked) => readonly string[];
  readonly order: (asked: Asked) => string;
  readonly most?: number;
  /** The list as a text that is stored, for whoever asks for just these fields in this order. */
  readonly stored?: StoredList;
}

/** A list that stands in the database as JSON text. */
export interface StoredList {
  readonly fields: readonly string[];
  /** A statement of the text, in the aliases of the object that the list belongs to; no row when the list is empty. */
  readonly text: string;
}

/** A Relay connection. */
export interface PageForm extends Asking {
  readonly kind: 'page';
  readonly of: string;
  readonly where: (asked: Asked) => readonly string[];
  readonly order: (asked: Asked) => PageOrder;
}

/** The order of a page; all keys run in one direction and the last one is unique. */
export interface PageOrder {
  /** Name that its cursors carry. */
  readonly name: string;
  readonly direction: 'ASC' | 'DESC';
  readonly keys: readonly PageKey[];
}

/** One key of an order. */
export interface PageKey {
  readonly sql: string;
  readonly type: KeyType;
}

/** What a field was asked with. */
export interface Asked {
  /** Whether an argument was given and is not null. */
  has(argument: string): boolean;
  /** The value of an argument that decides the text; undefined for null. */
  choice(argument: string): unknown;
  /** Takes the value of an argument as a parameter. */
  value(argument: string, type: ParameterType, convert?: (value: unknown) => string): string;
  /** Takes any value as a parameter. */
  parameter(value: string | readonly string[], type: ParameterType): string;
}

/** Keys of a cursor, once they are known to fit. */
export type CheckedKeys = CursorKeys;

/** Leaves an operation to the resolvers. */
export class NotInSql extends Error {}
