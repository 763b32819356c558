import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const APP = 'client/src/app';
/** Forms that each language has for a count. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  pl: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};

/** A key in quotes, or the beginning of one that is put together: `'legal.' + page`, `\`ui.view.${name}\``. */
const ASKED = /['"`]([a-z][a-zA-Z]*\.[\w.]*)(?:['"`]|\$\{)/g;

type Sentences = Readonly<Record<string, string>>;

const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).map((name) => join(APP, name));
const bundles = files
  .filter((name) => /(^|[/.])pl\.json$/.test(name))
  .map((pl) => ({ name: pl, pl: read(pl), en: read(pl.replace(/pl\.json$/, 'en.json')) }));

function read(name: string): Sentences {
  return JSON.parse(readFileSync(name, 'utf8')) as Sentences;
}

/** Keys with the form of a count cut off: `ui.day.in_few` → `ui.day.in`. */
function stems(sentences: Sentences): string[] {
  return [...new Set(Object.keys(sentences).map((key) => key.replace(/_(one|few|many|other)$/, '')))].sort();
}

function formsOf(sentences: Sentences, stem: string): string[] {
  return Object.keys(sentences)
    .filter((key) => new RegExp(`^${stem.replaceAll('.', '\\.')}_(one|few|many|other)$`).test(key))
    .map((key) => key.slice(stem.length + 1));
}

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '').sort();
}

describe.each(bundles)('texts of $name', ({ name, pl, en }) => {
  it('say each sentence once', () => {
    for (const file of [name, name.replace(/pl\.json$/, 'en.json')]) {
      const keys = [...readFileSync(file, 'utf8').matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  it('have the same keys in Polish and English', () => {
    expect(stems(en)).toEqual(stems(pl));
  });

  it('have every form of a count that the language needs', () => {
    for (const stem of stems(pl).filter((key) => formsOf(pl, key).length > 0)) {
      expect({ stem, forms: formsOf(pl, stem).sort() }).toEqual({
        stem,
        forms: [...(FORMS['pl'] ?? [])].sort(),
      });
      expect({ stem, forms: formsOf(en, stem).sort() }).toEqual({
        stem,
        forms: [...(FORMS['en'] ?? [])].sort(),
      });
    }
  });

  it('name the same facts in both languages', () => {
    for (const key of Object.keys(en)) {
      expect({ key, facts: placeholders(en[key] ?? '') }).toEqual({
        key,
        facts: placeholders(pl[key] ?? ''),
      });
    }
  });
});

describe('text keys', () => {
  const known = bundles.flatMap(({ pl }) => stems(pl));
  const namespaces = new Set(known.map((key) => key.split('.')[0]));
  const sources = files.filter((name) => /\.(html|ts)$/.test(name) && !/\.(spec|generated)\.ts$/.test(name));

  /** A quoted word that looks like a key: `'login.title'`, or its beginning: `'ui.view.'`. */
  function keysIn(source: string): string[] {
    return [...source.matchAll(/['"]([a-z][a-zA-Z]*\.[\w.]*)['"]/g)]
      .map(([, key]) => key ?? '')
      .filter((key) => namespaces.has(key.split('.')[0]));
  }

  function isKnown(key: string): boolean {
    return known.includes(key) || (key.endsWith('.') && known.some((other) => other.startsWith(key)));
  }

  it.each(sources)('%s asks only for sentences that exist', (name) => {
    expect(keysIn(readFileSync(name, 'utf8')).filter((key) => !isKnown(key))).toEqual([]);
  });

  it.each(bundles)('of $name are all asked for', ({ pl }) => {
    const asked = new Set(
      sources.flatMap((name) => [...readFileSync(name, 'utf8').matchAll(ASKED)].map(([, key]) => key ?? '')),
    );
    const beginnings = [...asked].filter((key) => key.endsWith('.') && namespaces.has(key.split('.')[0]));
    const unused = stems(pl).filter(
      (key) => !asked.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
