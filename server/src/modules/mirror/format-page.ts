import { fileFormat, FORMAT_VERSION, LOADING_ORDER, type FileName } from './format.js';
import type { CellKind, CodeList, Column } from './format/column.js';
import type { IssueFacts, Severity } from './issues/issue.js';
import { ISSUE_MESSAGES, issueMessage, issueSeverity, type IssueCode } from './issues/issue-messages.js';

const CELL_WORDS: Readonly<Record<CellKind, string>> = {
  KEY: 'klucz',
  REFERENCE: 'odwołanie',
  TEXT: 'tekst',
  MEASURE_UNIT: 'jednostka (`m2` = m²)',
  LONG_TEXT: 'tekst wielowierszowy',
  DAY: 'data',
  MONTH: 'miesiąc',
  INSTANT: 'data i godzina',
  TIME: 'godzina',
  AMOUNT: 'kwota w zł',
  DECIMAL: 'liczba',
  INTEGER: 'liczba całkowita',
  BOOLEAN: 'tak/nie',
  CODE: 'kod',
  WEEKDAYS: 'dni tygodnia',
  NRB: 'NRB',
  NIP: 'NIP',
  POSTAL_CODE: 'kod pocztowy',
  EMAIL: 'e-mail',
  PATH: 'ścieżka',
};

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  ERROR: 'błąd',
  WARNING: 'ostrzeżenie',
  INFORMATION: 'informacja',
};

/** docs/import-format.md: all of it follows from the format's own description. */
export function importFormatPage(): string {
  return [
    INTRODUCTION,
    '## Pliki',
    '',
    'Kolejność wczytywania. **Obowiązkowy** jest tylko plik tak oznaczony; brak innego znaczy: nic o tym nie mówimy.',
    'Plik z samym nagłówkiem znaczy: nie mamy ani jednego wiersza. Gwiazdka = kolumna obowiązkowa i niepusta.',
    '',
    ...LOADING_ORDER.flatMap(fileSection),
    '## Kody i ich polskie odpowiedniki',
    '',
    'Wielkość liter, polskie znaki, spacje, kropki i myślniki nie mają znaczenia.',
    '',
    ...codeSection(),
    '## Komunikaty',
    '',
    'Kody są stałe. Błąd zatrzymuje cały katalog (albo, z `--skip-bad-rows`, wiersz i to, co od niego zależy).',
    '',
    '| Kod | Waga | Zdanie |',
    '| --- | --- | --- |',
    ...(Object.keys(ISSUE_MESSAGES) as IssueCode[]).map(issueRow),
    '',
  ].join('\n');
}

const INTRODUCTION = `# Format katalogu z danymi, wersja ${String(FORMAT_VERSION)}

<!-- Plik powstaje poleceniem „npm run import:format” z server/src/modules/mirror/format.ts. Nie edytuj go ręcznie. -->

Postać, w jakiej system finansowo-księgowy spółdzielni przekazuje portalowi swoje dane: katalog z plikiem
\`manifest.json\` i plikami CSV. Wczytuje go polecenie:

\`\`\`
npm run import -- KATALOG [--dry-run] [--skip-bad-rows] [--errors PLIK.csv]
\`\`\`

Kody wyjścia: 0 – wczytano (albo nic się nie zmieniło), 1 – błędy w danych, 2 – złe użycie, 3 – przyczyna techniczna.

## Zasady

- **Całość albo nic.** Jeden błąd i nie zostaje zapisane nic; wszystkie błędy są podawane naraz, z plikiem, wierszem,
  kolumną, wartością i kodem, także jako CSV.
- **Klucze** nadaje system źródłowy. Nazwa systemu z manifestu i klucz wskazują wiersz na zawsze. Ten sam katalog
  wczytany drugi raz niczego nie zmienia.
- **Księguje tylko ledger_entries.csv.** Każda faktura, wpłata i nota musi mieć w nim dokładnie jeden zapis na tym samym
  koncie i tej samej kwocie (dokument na zero nie ma żadnego).
- **Zaksięgowanego się nie zmienia.** Zmieniona kwota, data, konto, fundusz, rodzaj, dokument lub numer dokumentu zapisu,
  dokument korygowany lub wskazany przez płacącego, a także termin należności, to storno dotychczasowego zapisu (z jego
  własnym dniem) i nowy zapis. Faktura i wpłata dostają nową wersję, poprzednia pozostaje czytelna. Zmieniona sama treść
  zapisu (\`title\`) jest zgłaszana, zapis pozostaje.
- **Znikniętego się nie usuwa.** Wiersz, którego nie ma już w pliku, jest zgłaszany i pozostaje w portalu. Usunięty zapis
  księgowy ujawni uzgodnienie sald: zamiast usuwać, dodaj storno (\`reverses_key\`).
- **Salda z balances.csv** są porównywane z księgą na koniec wczytywania; różnica o grosz zatrzymuje całość. Każde
  konto i fundusz z zapisami musi mieć saldo (także zerowe) na dzień ostatniego zapisu albo późniejszy.
- **--skip-bad-rows** pomija błędne wiersze i wszystko, co od nich zależy. Nowe konto, którego choć jeden zapis pominięto,
  jest pomijane w całości; konto znane portalowi nie może przez to dostać nieprawdziwego salda – import jest wtedy odrzucany.
- Eksport starszy od ostatnio wczytanego jest odrzucany.
- Plik pisma jest wczytywany raz, gdy pismo jest nowe lub zmieniło się w documents.csv; później nie musi go być w katalogu.
  Jeśli jest, a ma inną treść, portal to zgłasza i zachowuje to, co wysłano: inna treść to nowe pismo z nowym kluczem.

## manifest.json

\`\`\`json
{
  "format": "ebok-mirror",
  "version": ${String(FORMAT_VERSION)},
  "sourceSystem": "NAZWA-FK",
  "exportedAt": "2026-11-01T02:00:00+01:00",
  "bankBookedThrough": "2026-10-31",
  "mode": "MIRROR",
  "encoding": "utf-8",
  "delimiter": ";",
  "files": { "units.csv": { "rows": 240, "sha256": "…", "complete": true } }
}
\`\`\`

- \`mode\`: MIRROR – całe odbicie księgi prowadzonej gdzie indziej, powtarzane; OPENING – stan na początek księgi
  prowadzonej w portalu.
- \`encoding\` (utf-8 albo windows-1250) i \`delimiter\` (\`;\` albo \`,\`) można pominąć: portal rozpozna je sam.
- \`files\` można pominąć; podane \`rows\` i \`sha256\` są sprawdzane. \`complete: false\` znaczy: plik zawiera tylko wiersze
  nowe i zmienione (nie dotyczy plików księgi: kont, dokumentów, wpłat, zapisów, rozliczeń, sald).

## Zapis komórek

| Rodzaj | Zapis |
| --- | --- |
| data | \`2026-11-05\` albo \`05.11.2026\`, lata 1900–2199 |
| miesiąc | \`2026-11\`, \`11.2026\` albo pierwszy dzień miesiąca |
| data i godzina | \`2026-11-05T08:00:00+01:00\`; bez przesunięcia – czas polski |
| kwota w zł | zawsze złote, nigdy grosze: \`1234,56\`, \`1 234,56\`, \`1234.56\`; co najwyżej dwa miejsca |
| liczba | \`48,30\` albo \`48.30\`, dokładnie |
| tak/nie | tak/nie, 1/0, true/false |
| tekst | bez znaków sterujących; cudzysłów wewnątrz tekstu podwójnie |

Pierwszy wiersz pliku to nazwy kolumn, w dowolnej kolejności; nieznana kolumna jest pomijana z ostrzeżeniem.
`;

function fileSection(name: FileName): readonly string[] {
  const { pl, en, mandatory, keyColumns, columns, partOf } = fileFormat(name);
  const facts = [
    ...(mandatory ? ['**Obowiązkowy.**'] : []),
    ...(keyColumns.length > 0
      ? [`Klucz wiersza: ${keyColumns.map((column) => `\`${column}\``).join(', ')}.`]
      : []),
    ...(partOf ? [`Zawsze razem z \`${partOf.file}\`, którego wiersz musi być w tym samym katalogu.`] : []),
  ];
  return [
    `### ${name}`,
    '',
    `${pl}. *${en}.*`,
    ...(facts.length > 0 ? ['', facts.join(' ')] : []),
    '',
    '| Kolumna | Zapis | Znaczenie | Meaning |',
    '| --- | --- | --- | --- |',
    ...Object.entries(columns).map(([column, about]) => columnRow(column, about)),
    '',
  ];
}

function columnRow(name: string, column: Column): string {
  return `| \`${name}\`${column.required ? '\\*' : ''} | ${writing(column)} | ${column.pl} | ${column.en} |`;
}

function writing({ kind, maxLength, scale, min, max, codes, refersTo }: Column): string {
  const word = CELL_WORDS[kind];
  switch (kind) {
    case 'REFERENCE':
      return `${refersTo?.column ?? ''} z ${refersTo?.file ?? ''}`;
    case 'TEXT':
    case 'LONG_TEXT':
      return `${word}, do ${String(maxLength)} znaków`;
    case 'DECIMAL':
      return `${word}, do ${String(scale)} miejsc${min === undefined ? '' : `, od ${String(min)}`}${max === undefined ? '' : ` do ${String(max)}`}`;
    case 'INTEGER':
      return `${word} od ${String(min)} do ${String(max)}`;
    case 'CODE':
      return `${word}: ${Object.keys(codes ?? {}).join(', ')}`;
    default:
      return word;
  }
}

function codeSection(): readonly string[] {
  const lists = new Map<CodeList, string[]>();
  for (const file of LOADING_ORDER) {
    for (const [column, { codes }] of Object.entries(fileFormat(file).columns)) {
      if (codes) {
        lists.set(codes, [...(lists.get(codes) ?? []), `${file} \`${column}\``]);
      }
    }
  }
  return [...lists].flatMap(([codes, places]) => [
    `**${places.join(', ')}**`,
    '',
    ...Object.entries(codes).map(
      ([code, words]) => `- \`${code}\`${words.length > 0 ? ` – ${words.join(', ')}` : ''}`,
    ),
    '',
  ]);
}

/** Facts that print their own names, so that a sentence shows what it will say. */
const NAMED_FACTS = new Proxy<IssueFacts>({}, { get: (_facts, name) => `{${String(name)}}` });

function issueRow(code: IssueCode): string {
  const sentence = issueMessage(code, NAMED_FACTS).replaceAll('|', '\\|');
  return `| ${code} | ${SEVERITY_WORDS[issueSeverity(code)]} | ${sentence} |`;
}
