import { isLocalDate, type LocalDate } from '../../domain/time/local-date.js';
import { badInput } from '../graphql/problem.js';
import { isStorableText } from '../graphql/storable-text.js';

const MOST_CHARACTERS = 200;
const MOST_WORDS = 30;

/**
 * The query string of a download, read as strictly as arguments of GraphQL: an unknown name or a value of another form
 * is refused, so that a file never holds more rows than the page it was asked from. An empty value counts as absent.
 */
export class QueryWords {
  private readonly words: ReadonlyMap<string, readonly string[]>;

  /** @throws Problem BAD_USER_INPUT on a name that is not among `names`, or a text that cannot be a value */
  constructor(query: Readonly<Record<string, unknown>>, names: readonly string[]) {
    const entries = Object.entries(query).map(([name, value]) => {
      if (!names.includes(name)) throw badInput(name, 'Nieznany parametr adresu.');
      return [name, wordsOf(name, value)] as const;
    });
    this.words = new Map(entries);
  }

  text(name: string): string | undefined {
    const [word, ...more] = this.words.get(name) ?? [];
    if (more.length > 0) throw badInput(name, 'Parametr może wystąpić tylko raz.');
    return word;
  }

  day(name: string): LocalDate | undefined {
    const word = this.text(name);
    if (word === undefined || isLocalDate(word)) return word;
    throw badInput(name, 'Data musi mieć postać RRRR-MM-DD i istnieć w kalendarzu.');
  }

  /** @returns `YYYY-MM` */
  month(name: string): string | undefined {
    const word = this.text(name);
    if (word === undefined || isLocalDate(`${word}-01`)) return word;
    throw badInput(name, 'Miesiąc musi mieć postać RRRR-MM.');
  }

  /** @returns 1900–2199 */
  year(name: string): number | undefined {
    const word = this.text(name);
    if (word === undefined) return undefined;
    if (!/^(19|20|21)\d\d$/.test(word)) throw badInput(name, 'Rok musi mieć postać RRRR.');
    return Number(word);
  }

  /** @returns whole grosze */
  grosze(name: string): bigint | undefined {
    const word = this.text(name);
    if (word === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(word)) throw badInput(name, 'Kwota w groszach musi być liczbą całkowitą.');
    return BigInt(word);
  }

  wholeNumber(name: string): number | undefined {
    const word = this.text(name);
    if (word === undefined) return undefined;
    if (!/^\d{1,4}$/.test(word)) throw badInput(name, 'Parametr musi być liczbą całkowitą.');
    return Number(word);
  }

  flag(name: string): boolean {
    return this.oneOf(name, { true: 'true', false: 'false' }) === 'true';
  }

  oneOf<Word extends string>(name: string, known: Readonly<Record<string, Word>>): Word | undefined {
    const [word] = this.anyOf(name, known);
    this.text(name);
    return word;
  }

  /** Several values: the name repeated. */
  anyOf<Word extends string>(name: string, known: Readonly<Record<string, Word>>): readonly Word[] {
    return (this.words.get(name) ?? []).map((word) => {
      const value = Object.hasOwn(known, word) ? known[word] : undefined;
      if (value === undefined) throw badInput(name, 'Parametr ma nieznaną wartość.');
      return value;
    });
  }
}

function wordsOf(name: string, value: unknown): readonly string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = given.filter((word): word is string => typeof word === 'string');
  const isFit = words.every((word) => word.length <= MOST_CHARACTERS && isStorableText(word));
  if (words.length !== given.length || words.length > MOST_WORDS || !isFit) {
    throw badInput(name, 'Parametr ma niedozwoloną wartość.');
  }
  return words.filter((word) => word !== '');
}
