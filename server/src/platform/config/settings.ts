import { ChoiceSetting, FlagSetting, FormSetting, IntegerSetting, TextSetting } from './setting.js';

const POSTGRESQL_URL = {
  form: /^postgres(ql)?:\/\/[^\s]+$/,
  expected: 'oczekiwany adres postgresql://użytkownik:hasło@host:port/baza',
};

/** What this process does: answers browsers, carries out jobs, or both. */
export type ProcessRole = 'web' | 'worker' | 'all';

/**
 * Everything that can be set from outside, named as in the environment. Built by `readSettings` only, so a value
 * here has been checked. The table in the documentation is generated from these declarations.
 */
export class Settings {
  @ChoiceSetting({
    choices: ['development', 'production', 'test'],
    default: 'development',
    meaning: 'Tryb pracy; production wyłącza dane i loginy pokazowe oraz zegar testowy.',
  })
  readonly NODE_ENV: 'development' | 'production' | 'test';

  @ChoiceSetting({
    choices: ['web', 'worker', 'all'],
    default: 'all',
    meaning: 'Zadanie procesu: web – strony i API, worker – prace w tle, all – jedno i drugie.',
  })
  readonly ROLE: ProcessRole;

  @IntegerSetting({ min: 0, max: 65535, default: '3000', meaning: 'Port HTTP; 0 wybiera dowolny wolny.' })
  readonly PORT: number;

  @TextSetting({
    default: '127.0.0.1',
    meaning: 'Adres, na którym portal nasłuchuje; 0.0.0.0 oznacza wszystkie karty sieciowe.',
  })
  readonly HOST: string;

  @FormSetting({
    form: /^https?:\/\/[^\s/]+$/,
    expected: 'oczekiwany adres http(s)://host[:port] bez ścieżki',
    meaning:
      'Adres, pod którym portal widzą mieszkańcy; domyślnie http://localhost:PORT. https włącza ciasteczko __Host- i HSTS, ' +
      'http jest dozwolone tylko dla localhost i 127.0.0.1.',
  })
  readonly PUBLIC_URL: string;

  @FormSetting({
    form: /^(\d{1,2}|true|false|[0-9a-fA-F.:/, ]+)$/,
    expected: 'oczekiwana liczba serwerów pośredniczących, true, false albo lista adresów',
    default: 'false',
    meaning:
      'Którym serwerom pośredniczącym wierzyć co do adresu klienta: liczba, lista adresów, false; true (każdemu) tylko poza produkcją.',
  })
  readonly TRUST_PROXY: string;

  @FormSetting({
    ...POSTGRESQL_URL,
    meaning:
      'Baza, rola aplikacji (bez DDL, niczego nie posiada). Bez tego ustawienia działa wbudowany PostgreSQL.',
  })
  readonly DATABASE_URL: string;

  @FormSetting({ ...POSTGRESQL_URL, meaning: 'Ta sama baza, rola właściciela tabel; służy tylko migracjom.' })
  readonly DATABASE_OWNER_URL: string | undefined;

  @FormSetting({
    ...POSTGRESQL_URL,
    meaning: 'Ta sama baza i rola co DATABASE_URL, lecz z pominięciem poolera; domyślnie DATABASE_URL.',
  })
  readonly DATABASE_DIRECT_URL: string;

  @IntegerSetting({ min: 2, max: 200, default: '10', meaning: 'Ile połączeń z bazą trzyma jeden proces.' })
  readonly DATABASE_POOL_SIZE: number;

  @TextSetting({
    default: '.data',
    meaning: 'Folder danych: wbudowana baza, jej hasła, e-maile zapisywane do plików, loginy pokazowe.',
  })
  readonly DATA_DIR: string;

  @ChoiceSetting({
    choices: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    default: 'info',
    meaning: 'Najniższy poziom wpisów w dzienniku.',
  })
  readonly LOG_LEVEL: string;

  @TextSetting({
    minLength: 32,
    meaning:
      'Sekret podpisujący sesje, co najmniej 32 znaki; przy zmianie podaj dwa po przecinku: nowy, poprzedni. ' +
      'Wymagany z własną bazą; z wbudowaną powstaje sam w DATA_DIR.',
  })
  readonly SESSION_SECRET: string;

  @FormSetting({
    form: /^smtps?:\/\/[^\s]+$/,
    expected: 'oczekiwany adres smtp://użytkownik:hasło@host:port albo smtps://…',
    meaning: 'Serwer poczty wychodzącej. Bez niego e-maile trafiają jako pliki .eml do DATA_DIR/mails.',
  })
  readonly SMTP_URL: string | undefined;

  @TextSetting({
    default: 'e-BOK Moje Rozliczenia <ebok@localhost>',
    meaning: 'Nadawca e-maili.',
  })
  readonly MAIL_FROM: string;

  @FlagSetting({
    default: 'true',
    meaning:
      'Czy portal wysyła powiadomienia e-mailem: o nowych dokumentach, terminach, odczytach i odpowiedziach.',
  })
  readonly NOTICES: boolean;

  @IntegerSetting({
    min: 0,
    max: 23,
    default: '8',
    meaning: 'Godzina (czas polski), od której wychodzą powiadomienia.',
  })
  readonly NOTICES_FROM_HOUR: number;

  @IntegerSetting({
    min: 1,
    max: 24,
    default: '20',
    meaning: 'Godzina (czas polski), o której powiadomienia przestają wychodzić; reszta czeka do rana.',
  })
  readonly NOTICES_TO_HOUR: number;

  @IntegerSetting({
    min: 1,
    max: 50,
    default: '5',
    meaning: 'Ile powiadomień dostaje dziennie jedna osoba; pozostałe przychodzą następnego dnia.',
  })
  readonly NOTICES_PER_DAY: number;

  @IntegerSetting({
    min: 1,
    max: 60,
    default: '14',
    meaning: 'Ile dni wstecz sięgają powiadomienia; o tym, co starsze, portal już nie pisze.',
  })
  readonly NOTICES_LOOKBACK_DAYS: number;

  @FlagSetting({
    default: 'false',
    meaning: 'Czy w treści powiadomień wolno podać kwotę; w temacie nigdy jej nie ma.',
  })
  readonly NOTICE_AMOUNTS: boolean;

  @IntegerSetting({
    min: 5,
    max: 1440,
    default: '30',
    meaning: 'Minuty bezczynności, po których mieszkaniec jest wylogowany.',
  })
  readonly RESIDENT_IDLE_MINUTES: number;

  @IntegerSetting({ min: 5, max: 10080, default: '720', meaning: 'Najdłuższa sesja mieszkańca w minutach.' })
  readonly RESIDENT_ABSOLUTE_MINUTES: number;

  @IntegerSetting({
    min: 5,
    max: 1440,
    default: '15',
    meaning: 'Minuty bezczynności, po których pracownik jest wylogowany.',
  })
  readonly CLERK_IDLE_MINUTES: number;

  @IntegerSetting({ min: 5, max: 10080, default: '480', meaning: 'Najdłuższa sesja pracownika w minutach.' })
  readonly CLERK_ABSOLUTE_MINUTES: number;

  @IntegerSetting({ min: 8, max: 64, default: '12', meaning: 'Najmniejsza długość hasła.' })
  readonly PASSWORD_MIN_LENGTH: number;

  @IntegerSetting({ min: 0, max: 4, default: '3', meaning: 'Najmniejsza siła hasła w skali zxcvbn (0–4).' })
  readonly PASSWORD_MIN_SCORE: number;

  @IntegerSetting({ min: 1, max: 90, default: '14', meaning: 'Ile dni ważne jest hasło startowe.' })
  readonly STARTING_PASSWORD_DAYS: number;

  @IntegerSetting({
    min: 5,
    max: 1440,
    default: '60',
    meaning: 'Ile minut ważny jest odnośnik do ustawienia nowego hasła.',
  })
  readonly RESET_LINK_MINUTES: number;

  @IntegerSetting({
    min: 1,
    max: 168,
    default: '24',
    meaning: 'Ile godzin ważny jest odnośnik potwierdzający adres e-mail.',
  })
  readonly EMAIL_LINK_HOURS: number;

  @IntegerSetting({
    min: 3,
    max: 100,
    default: '5',
    meaning: 'Po ilu nieudanych logowaniach następuje blokada.',
  })
  readonly LOCK_AFTER_FAILURES: number;

  @IntegerSetting({
    min: 1,
    max: 3600,
    default: '60',
    meaning: 'Pierwsza blokada w sekundach; każda następna trwa dwa razy dłużej.',
  })
  readonly LOCK_FIRST_SECONDS: number;

  @IntegerSetting({ min: 1, max: 86400, default: '900', meaning: 'Najdłuższa blokada w sekundach.' })
  readonly LOCK_LONGEST_SECONDS: number;

  @IntegerSetting({
    min: 5,
    max: 10000,
    default: '30',
    meaning: 'Ile nieudanych logowań z jednego adresu mieści się w 10 minutach.',
  })
  readonly LOGIN_FAILURES_PER_ADDRESS: number;

  @IntegerSetting({ min: 1, max: 50, default: '12', meaning: 'GraphQL: największa głębokość zapytania.' })
  readonly GRAPHQL_MAX_DEPTH: number;

  @IntegerSetting({
    min: 10,
    max: 1000000,
    default: '2000',
    meaning: 'GraphQL: największy koszt zapytania, liczony ze zmiennymi.',
  })
  readonly GRAPHQL_MAX_COST: number;

  @IntegerSetting({
    min: 100,
    max: 100000,
    default: '2000',
    meaning: 'GraphQL: największa liczba znaków składni (tokenów).',
  })
  readonly GRAPHQL_MAX_TOKENS: number;

  @IntegerSetting({ min: 1, max: 100000, default: '15', meaning: 'GraphQL: największa liczba aliasów.' })
  readonly GRAPHQL_MAX_ALIASES: number;

  @IntegerSetting({ min: 1, max: 1000, default: '10', meaning: 'GraphQL: największa liczba dyrektyw.' })
  readonly GRAPHQL_MAX_DIRECTIVES: number;

  @IntegerSetting({
    min: 25,
    max: 100,
    default: '100',
    meaning: 'GraphQL: największa liczba wierszy strony listy.',
  })
  readonly GRAPHQL_MAX_PAGE: number;

  @IntegerSetting({ min: 10, max: 100000, default: '1024', meaning: 'Największa treść żądania w kB.' })
  readonly MAX_BODY_KB: number;

  @IntegerSetting({
    min: 1,
    max: 600,
    default: '30',
    meaning: 'W ile sekund musi nadejść treść żądania; przesyłanego pliku w tym czasie co najmniej 32 kB.',
  })
  readonly BODY_SECONDS: number;

  @IntegerSetting({
    min: 1,
    max: 120,
    default: '15',
    meaning: 'W ile minut musi nadejść cały przesyłany plik.',
  })
  readonly UPLOAD_MINUTES: number;

  @IntegerSetting({
    min: 10,
    max: 1000000,
    default: '600',
    meaning: 'Ile żądań na minutę mieści się z jednego adresu lub sesji.',
  })
  readonly REQUESTS_PER_MINUTE: number;

  @IntegerSetting({
    min: 1,
    max: 90,
    default: '14',
    meaning:
      'Po ilu dniach od wiadomości mieszkańca biuro ma odpowiedzieć; dzień wolny przesuwa termin dalej.',
  })
  readonly CASE_ANSWER_DAYS: number;

  @IntegerSetting({
    min: 1,
    max: 1000,
    default: '20',
    meaning: 'Ile spraw może założyć jedna osoba w ciągu doby.',
  })
  readonly CASES_PER_DAY: number;

  @IntegerSetting({
    min: 1,
    max: 10000,
    default: '60',
    meaning: 'Ile wiadomości w sprawach może wysłać jedna osoba w ciągu godziny.',
  })
  readonly CASE_MESSAGES_PER_HOUR: number;

  @IntegerSetting({
    min: 1,
    max: 10000,
    default: '60',
    meaning: 'Ile plików do spraw może przesłać jedna osoba w ciągu godziny.',
  })
  readonly CASE_UPLOADS_PER_HOUR: number;

  @IntegerSetting({
    min: 1,
    max: 10000,
    default: '20',
    meaning: 'Ile zdjęć do odczytów może przesłać jedna osoba w ciągu godziny.',
  })
  readonly READING_PHOTOS_PER_HOUR: number;

  @IntegerSetting({
    min: 1,
    max: 10000,
    default: '30',
    meaning: 'Ile razy w ciągu godziny jedna osoba może podać, zmienić albo wycofać odczyt.',
  })
  readonly READING_CHANGES_PER_HOUR: number;

  @FlagSetting({
    default: 'true',
    meaning: 'Czy API pokazuje swój schemat (introspekcja); korzystają z niego programy innych firm.',
  })
  readonly GRAPHQL_INTROSPECTION: boolean;

  @FlagSetting({
    default: 'false',
    meaning: 'Czy API przyjmuje wyłącznie zapytania znane z klienta portalu.',
  })
  readonly TRUSTED_DOCUMENTS_ONLY: boolean;

  @IntegerSetting({
    min: 0,
    max: 10000,
    default: '64',
    meaning: 'Ile megabajtów zrobionych dziś PDF-ów czeka w DATA_DIR/papers na następne pobranie; 0 – żaden.',
  })
  readonly PAPERS_MB: number;

  @ChoiceSetting({
    choices: ['compiled', 'resolvers'],
    default: 'compiled',
    meaning:
      'Jak czytane są dane mieszkańca: compiled – jedno zapytanie SQL na operację, reszta przez resolwery; ' +
      'resolvers – wszystko przez resolwery, wolniej (do porównań i w razie kłopotów).',
  })
  readonly READ_PATH: 'compiled' | 'resolvers';

  @IntegerSetting({
    min: 0,
    max: 4096,
    default: '32',
    meaning:
      'Ile megabajtów odpowiedzi proces pamięta, dopóki dane się nie zmienią (tylko przy READ_PATH=compiled); 0 – żadnej.',
  })
  readonly READ_CACHE_MB: number;

  @FlagSetting({
    default: 'true',
    meaning: 'Czy pusta wbudowana baza ma dostać wymyśloną spółdzielnię; nigdy w trybie production.',
  })
  readonly DEMO: boolean;

  // Fewer could not hold every case there is to show.
  @IntegerSetting({ min: 40, max: 100000, default: '240', meaning: 'Liczba lokali wymyślonej spółdzielni.' })
  readonly DEMO_UNITS: number;

  @IntegerSetting({ min: 1, max: 20, default: '4', meaning: 'Liczba lat wymyślonej historii.' })
  readonly DEMO_YEARS: number;

  @FormSetting({
    form: /^\d{4}-(0[1-9]|1[0-2])$/,
    expected: 'oczekiwany miesiąc RRRR-MM',
    meaning: 'Ostatni miesiąc wymyślonej historii; domyślnie poprzedni miesiąc.',
  })
  readonly DEMO_UNTIL: string | undefined;

  @IntegerSetting({
    min: 0,
    max: 60,
    default: '0',
    meaning:
      'Sekundy między zgłoszeniem niegotowości a końcem przyjmowania żądań przy zatrzymaniu; za równoważnikiem ruchu zwykle 5.',
  })
  readonly DRAIN_SECONDS: number;

  @FormSetting({
    form: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
    expected: 'oczekiwana chwila RRRR-MM-DDTgg:mm:ssZ',
    meaning: 'Zegar zatrzymany na podanej chwili, tylko do prób; w trybie production odrzucany.',
  })
  readonly CLOCK_AT: string | undefined;
}
