import type { Parameter } from './reader.js';

/** Types a parameter is cast to, so that its statement has one plan whatever is asked. */
export type ParameterType = 'bigint' | 'bigint[]' | 'date' | 'int' | 'text' | 'text[]' | 'timestamptz';

/** The parameters of a statement that is put together of fixed fragments: values go here, never into the text. */
export class ParameterList {
  readonly values: Parameter[] = [];

  /** Takes a value and returns what stands for it in the text, e.g. `$3::date`. */
  add(value: Parameter, type: ParameterType): string {
    this.values.push(value);
    return `$${String(this.values.length)}::${type}`;
  }

  /** Number of the next parameter. */
  get next(): number {
    return this.values.length + 1;
  }
}
