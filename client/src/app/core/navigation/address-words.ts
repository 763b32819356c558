/** Words of the address (Polish, without diacritics) → what they mean in the API. */
export type AddressWords<Value extends string> = Readonly<Record<string, Value>>;

/** What a word of the address means; undefined for no word and for an unknown one. */
export function meaningOf<Value extends string>(
  words: AddressWords<Value>,
  word: string | undefined,
): Value | undefined {
  return word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The word of the address for a value. */
export function wordFor<Value extends string>(words: AddressWords<Value>, value: Value): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
