/* Made by `npm run codegen` from the schema and the documents. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why it is not projected whether the advances will do. */
export type AdvanceCheckGap =
  /** No advance was charged in the period. */
  | 'NO_ADVANCE'
  /** No settlement says yet from when until when the medium is settled. */
  | 'NO_PERIOD'
  /** There is no price of a unit: the cost is shared out when the period is over. */
  | 'NO_PRICE'
  /** Of the last year fewer than 6 months were read from end to end. */
  | 'TOO_FEW_MONTHS';

/** What a projection comes to. */
export type AdvanceVerdict =
  /** The advances will do, at both ends of the range. */
  | 'ENOUGH'
  /** The advances will not do, at either end. */
  | 'SHORT'
  /** It may turn out either way. */
  | 'UNSURE';

/** Where a case stands. */
export type CaseStatus =
  /** Zamknięta: takes no messages until it is opened again. */
  | 'CLOSED'
  /** W toku: the office owes an answer. */
  | 'IN_PROGRESS'
  /** Nowa: nobody at the office has looked at it yet. */
  | 'NEW'
  /** Czeka na Ciebie: the office has answered or asked. */
  | 'WAITING_FOR_YOU';

/** Another state or day for a reading of one’s own that waits. */
export type ChangeReadingInput = {
  /** True when the person has confirmed a state that was refused as IMPLAUSIBLE. */
  readonly confirmed?: boolean;
  /** The reading, `rdg_…`. */
  readonly readingId: string;
  /** Day of the reading. */
  readonly takenOn: string;
  /** What the register shows, with a comma or a point, at most three decimals: `142,318`. */
  readonly value: string;
};

/** Why something was refused; stable, translate by it. */
export type ErrorCode =
  /** Nie ma takiego konta wśród Twoich. */
  | 'ACCOUNT_NOT_FOUND'
  /** Tego komunikatu już nie ma. */
  | 'ANNOUNCEMENT_NOT_FOUND'
  /** Do wiadomości można dołączyć najwyżej 5 plików. */
  | 'ATTACHMENTS_TOO_MANY'
  /** Nie ma już któregoś z plików. Dołącz go jeszcze raz. */
  | 'ATTACHMENT_NOT_FOUND'
  /** W tym dniu licznika jeszcze nie było. */
  | 'BEFORE_INSTALLATION'
  /** Ten odczyt jest niższy od poprzedniego. Sprawdź cyfry albo napisz do Spółdzielni. */
  | 'BELOW_PREVIOUS'
  /** Dziś wysłano już zbyt wiele spraw. Spróbuj jutro albo zadzwoń. */
  | 'CASES_TOO_MANY'
  /** Sprawa jest już zamknięta. */
  | 'CASE_ALREADY_CLOSED'
  /** Sprawa jest zamknięta. Otwórz ją ponownie, aby napisać. */
  | 'CASE_CLOSED'
  /** W tej sprawie jest już 300 wiadomości. Załóż nową i podaj w niej numer tej. */
  | 'CASE_FULL'
  /** Sprawa nie jest zamknięta. */
  | 'CASE_NOT_CLOSED'
  /** Nie ma takiej sprawy wśród Twoich. */
  | 'CASE_NOT_FOUND'
  /** Tej sprawy nie można już otworzyć ponownie. Załóż nową. */
  | 'CASE_REOPEN_TOO_LATE'
  /** Nie ma już tego, czego dotyczy sprawa, albo należy do innego konta. */
  | 'CASE_SUBJECT_NOT_FOUND'
  /** Najpierw podaj i potwierdź adres e-mail. */
  | 'CONSENT_EMAIL_MISSING'
  /** Najpierw udziel zgody na korespondencję elektroniczną. */
  | 'CONSENT_MISSING'
  /** Zgodę może wyrazić tylko dysponent lub współdysponent lokalu. */
  | 'CONSENT_NOT_HOLDER'
  /** Treść zgody zmieniła się. Odśwież stronę i przeczytaj ją ponownie. */
  | 'CONSENT_TEXT_STALE'
  /** Tytuł do lokalu wygasł; zgody nie można już wyrazić. */
  | 'CONSENT_TITLE_ENDED'
  /** Obecne hasło jest nieprawidłowe. */
  | 'CURRENT_PASSWORD_WRONG'
  /** To nie jest poprawny adres e-mail. */
  | 'EMAIL_INVALID'
  /** Ten adres jest już zapisany. */
  | 'EMAIL_SAME'
  /** Plik zawiera skrypt, inne pliki albo działanie przy otwarciu. Zapisz go jako zwykły PDF. */
  | 'FILE_ACTIVE'
  /** Plik jest uszkodzony albo niepełny. */
  | 'FILE_BROKEN'
  /** Plik jest pusty. */
  | 'FILE_EMPTY'
  /** Plik jest zabezpieczony hasłem. Zapisz go bez hasła. */
  | 'FILE_LOCKED'
  /** To nie jest PDF, JPG ani PNG. */
  | 'FILE_TYPE_UNKNOWN'
  /** Data odczytu nie może być z przyszłości. */
  | 'FUTURE_DATE'
  /** Klucz wiadomości ma nieprawidłową postać. */
  | 'IDEMPOTENCY_KEY_INVALID'
  /** Tym kluczem wysłano już inną wiadomość. */
  | 'IDEMPOTENCY_KEY_USED'
  /** Zużycie jest ponad trzy razy większe niż zwykle. Sprawdź cyfry i potwierdź odczyt. */
  | 'IMPLAUSIBLE'
  /** Nieprawidłowy identyfikator lub hasło. */
  | 'INVALID_CREDENTIALS'
  /** Wysłano zbyt wiele wiadomości w krótkim czasie. */
  | 'MESSAGES_TOO_MANY'
  /** Wiadomość jest pusta. */
  | 'MESSAGE_EMPTY'
  /** Wiadomość może mieć najwyżej 4000 znaków. */
  | 'MESSAGE_TOO_LONG'
  /** Nie ma takiego licznika. */
  | 'METER_NOT_FOUND'
  /** Ten licznik jest odczytywany zdalnie. Nie musisz podawać jego stanu. */
  | 'METER_REMOTE'
  /** Ten licznik został zdemontowany. */
  | 'METER_REMOVED'
  /** Legalizacja tego licznika wygasła. Napisz do Spółdzielni. */
  | 'METER_VERIFICATION_EXPIRED'
  /** Treść informacji zmieniła się. Odśwież stronę i przeczytaj ją ponownie. */
  | 'NOTICE_VERSION_STALE'
  /** Data odczytu musi być późniejsza niż data poprzedniego. */
  | 'NOT_AFTER_PREVIOUS'
  /** W tym dniu lokal nie był jeszcze Twój. */
  | 'OUTSIDE_TITLE'
  /** Nowe hasło jest na liście często używanych. */
  | 'PASSWORD_BLOCKED'
  /** Nowe hasło nie może zawierać identyfikatora ani nazwiska. */
  | 'PASSWORD_IS_LOGIN'
  /** Nowe hasło musi być inne niż dotychczasowe. */
  | 'PASSWORD_SAME'
  /** Nowe hasło jest za długie. */
  | 'PASSWORD_TOO_LONG'
  /** Nowe hasło jest za krótkie. */
  | 'PASSWORD_TOO_SHORT'
  /** Nowe hasło jest zbyt łatwe do odgadnięcia. */
  | 'PASSWORD_TOO_WEAK'
  /** Ten odczyt został już rozpatrzony albo wycofany. */
  | 'READING_DECIDED'
  /** Klucz odczytu ma nieprawidłową postać. */
  | 'READING_KEY_INVALID'
  /** Ten klucz został już użyty dla innego odczytu. */
  | 'READING_KEY_REUSED'
  /** Nie ma takiego odczytu. */
  | 'READING_NOT_FOUND'
  /** Wpisz stan licznika, na przykład 142,318. */
  | 'READING_VALUE_INVALID'
  /** Odczyt tego licznika już czeka na przyjęcie. Możesz go zmienić. */
  | 'READING_WAITING'
  /** Ta sesja już nie istnieje. */
  | 'SESSION_NOT_FOUND'
  /** Odnośnik wygasł albo został już użyty. Poproś o nowy. */
  | 'TOKEN_INVALID'
  /** Zbyt wiele prób. Spróbuj ponownie za chwilę. */
  | 'TOO_MANY_ATTEMPTS'
  /** Licznik nie ma tylu cyfr. Sprawdź, gdzie jest przecinek. */
  | 'TOO_MANY_DIGITS'
  /** Przesłano zbyt wiele plików w krótkim czasie. */
  | 'UPLOADS_TOO_MANY'
  /** Odczyty można podawać tylko w wyznaczonych dniach. */
  | 'WINDOW_CLOSED';

/** What a meter measures or a settlement settles. */
export type Medium =
  /** Cold water, m³. */
  | 'COLD_WATER'
  /** Electricity, kWh. */
  | 'ELECTRICITY'
  /** Gas, m³. */
  | 'GAS'
  /** Central heating by a heat meter, GJ or kWh. */
  | 'HEATING'
  /** Heat cost allocator: units without a dimension, not energy. */
  | 'HEAT_ALLOCATOR'
  /** Hot water, m³. */
  | 'HOT_WATER';

/** Order of a list of meters; ties stay as without an order: active ones first, then by medium and place. What is not known comes last. */
export type MeterOrder =
  /** Fitted first, first. */
  | 'INSTALLED_ON_ASC'
  /** Fitted last, first. */
  | 'INSTALLED_ON_DESC'
  /** By the last state, the lowest first; states of different units are compared as numbers. */
  | 'LAST_VALUE_ASC'
  /** By the last state, the highest first; states of different units are compared as numbers. */
  | 'LAST_VALUE_DESC'
  /** By medium, as `Medium` lists them. */
  | 'MEDIUM_ASC'
  /** By medium, backwards. */
  | 'MEDIUM_DESC'
  /** By place, in the Polish order. */
  | 'PLACE_ASC'
  /** By place, backwards. */
  | 'PLACE_DESC'
  /** Those that are not read by radio first. */
  | 'REMOTE_ASC'
  /** Those read by radio first. */
  | 'REMOTE_DESC'
  /** By the number on the meter. */
  | 'SERIAL_ASC'
  /** By the number on the meter, backwards. */
  | 'SERIAL_DESC'
  /** Active, replaced, removed. */
  | 'STATUS_ASC'
  /** Removed, replaced, active. */
  | 'STATUS_DESC'
  /** The verification that ends first, first. */
  | 'VERIFIED_UNTIL_ASC'
  /** The verification that ends last, first. */
  | 'VERIFIED_UNTIL_DESC';

/** Whether a meter still counts. */
export type MeterStatus =
  /** It counts (at the title’s end, once it has ended). */
  | 'ACTIVE'
  /** It was taken off and none came in its place. */
  | 'REMOVED'
  /** Another meter was fitted in its place. */
  | 'REPLACED';

/** Narrows a list of readings; every given condition must hold. */
export type ReadingFilter = {
  /** First day, inclusive. */
  readonly from?: string | null | undefined;
  /** Any of these media. */
  readonly medium?: ReadonlyArray<Medium> | null | undefined;
  /** One meter, `mtr_…`. */
  readonly meter?: string | null | undefined;
  /** Any of these sources. */
  readonly source?: ReadonlyArray<ReadingSource> | null | undefined;
  /** Last day, inclusive. */
  readonly to?: string | null | undefined;
};

/** Order of a list of readings; ties are broken by (takenOn, id) in the same direction. */
export type ReadingOrder =
  /** By the number on the meter. */
  | 'METER_ASC'
  /** By the number on the meter, backwards. */
  | 'METER_DESC'
  /** By source, as `ReadingSource` lists them. */
  | 'SOURCE_ASC'
  /** By source, backwards. */
  | 'SOURCE_DESC'
  /** Oldest first. */
  | 'TAKEN_ON_ASC'
  /** Newest first. */
  | 'TAKEN_ON_DESC'
  /** By state, the lowest first; states of different units are compared as numbers. */
  | 'VALUE_ASC'
  /** By state, the highest first; states of different units are compared as numbers. */
  | 'VALUE_DESC';

/** How far a reading can be trusted. */
export type ReadingQuality =
  /** Read from the meter. */
  | 'ACTUAL'
  /** Called into question. */
  | 'DISPUTED'
  /** Estimated; the next actual one corrects it. */
  | 'ESTIMATED';

/** Who or what took a reading. */
export type ReadingSource =
  /** Corrects an earlier reading. */
  | 'CORRECTION'
  /** Taken when the meter was removed. */
  | 'END'
  /** Estimated for want of a reading. */
  | 'ESTIMATE'
  /** Fixed radio network. */
  | 'RADIO'
  /** Given by the resident. */
  | 'RESIDENT'
  /** Read by the cooperative’s staff. */
  | 'STAFF'
  /** Taken when the meter was fitted. */
  | 'START'
  /** Radio, read by walking past. */
  | 'WALK_BY';

/** What became of a resident’s own reading. */
export type ReadingSubmissionState =
  /** Accepted; counts like any other reading. */
  | 'ACCEPTED'
  /** Not accepted; counts for nothing. `reason` says why. */
  | 'REJECTED'
  /** Waits for the cooperative; counts for nothing yet. */
  | 'WAITING'
  /** Taken back by the resident; counts for nothing. */
  | 'WITHDRAWN';

/** Why a segment starts where it does. */
export type SegmentStart =
  /** The states before fell; nothing is counted over the fall. */
  | 'AFTER_FALL'
  /** The state at which the month before ended. */
  | 'CONTINUED'
  /** The first state within the days of the title. */
  | 'FIRST_KNOWN'
  /** The meter was fitted. */
  | 'FITTED'
  /** The meter was fitted in place of another one. */
  | 'REPLACED';

/** What a row of a settlement is. */
export type SettlementLineKind =
  /** Advances that were charged; the amount is negative. */
  | 'ADVANCE'
  /** A share of what the main meter counted more than the units: pool × shareOwn ÷ shareAll, at a rate. */
  | 'DIFFERENCE'
  /** A meter with its two readings; costs nothing by itself. */
  | 'METER'
  /** Printed only; there is nothing to count. */
  | 'OTHER'
  /** Use at a price: quantity × rate. */
  | 'PRICE'
  /** A share of a bill: poolAmount × shareOwn ÷ shareAll. */
  | 'SHARE';

/** How an opening reading follows from the account’s former settlement of the medium. */
export type SettlementOpening =
  /** It is the reading that the former one closed the meter with. */
  | 'CONTINUED'
  /** The former one closed the meter with another reading. */
  | 'DIFFERENT'
  /** There is no former settlement with readings. */
  | 'FIRST'
  /** The former one does not name the meter, which was fitted since. */
  | 'NEW_METER';

/** Whether a settlement stands. */
export type SettlementState =
  /** Approved; its result is in the book. */
  | 'APPROVED'
  /** Taken back; its result was reversed. */
  | 'WITHDRAWN';

/** A step of counting, which holds the rows of some kinds. */
export type SettlementStep =
  /** What was charged ahead: ADVANCE. */
  | 'ADVANCES'
  /** What it cost: PRICE, SHARE, OTHER. */
  | 'COST'
  /** The share in what the main meter counted more: DIFFERENCE. */
  | 'DIFFERENCE'
  /** What was read: METER. */
  | 'METERS';

/** A reading of one’s own. */
export type SubmitReadingInput = {
  /** Chosen by the caller, 8–64 characters, new for every reading: the same input sent twice is stored once. */
  readonly clientKey: string;
  /** True when the person has confirmed a state that was refused as IMPLAUSIBLE. */
  readonly confirmed?: boolean;
  /** The meter, `mtr_…`. */
  readonly meterId: string;
  /** Day of the reading. */
  readonly takenOn: string;
  /** What the register shows, with a comma or a point, at most three decimals: `142,318`. */
  readonly value: string;
};

/** What may be worth a look; never more than that. */
export type UseHintKind =
  /** The last three months are each half as much again as usual. */
  | 'CONTINUOUS'
  /** The last whole month is more than twice the usual. */
  | 'ELEVATED'
  /** A state is lower than the one before it. */
  | 'REVERSE'
  /** A meter that usually counts has counted nothing for two months. */
  | 'STANDSTILL';

/** Order of a list of use; ties stay newest first, then by medium. What is not known comes last; figures of different units are compared as numbers. */
export type UseOrder =
  /** By the change in a year, what fell most first. */
  | 'CHANGE_ASC'
  /** By the change in a year, what rose most first. */
  | 'CHANGE_DESC'
  /** By the state the month ends with, the lowest first. */
  | 'CLOSING_ASC'
  /** By the state the month ends with, the highest first. */
  | 'CLOSING_DESC'
  /** By medium, as `Medium` lists them. */
  | 'MEDIUM_ASC'
  /** By medium, backwards. */
  | 'MEDIUM_DESC'
  /** By the number on the month’s first meter. */
  | 'METER_ASC'
  /** By the number on the month’s first meter, backwards. */
  | 'METER_DESC'
  /** Oldest first. */
  | 'MONTH_ASC'
  /** Newest first. */
  | 'MONTH_DESC'
  /** By the state the month starts from, the lowest first. */
  | 'OPENING_ASC'
  /** By the state the month starts from, the highest first. */
  | 'OPENING_DESC'
  /** By what was used, the least first. */
  | 'QUANTITY_ASC'
  /** By what was used, the most first. */
  | 'QUANTITY_DESC'
  /** By what was used a year before, the least first. */
  | 'YEAR_BEFORE_ASC'
  /** By what was used a year before, the most first. */
  | 'YEAR_BEFORE_DESC';

/** Whether a meter’s legal verification (legalizacja) is in force today. */
export type VerificationState =
  /** No more: the meter cannot be settled from. */
  | 'EXPIRED'
  /** For less than six months. */
  | 'EXPIRING'
  /** The law asks for none. */
  | 'NOT_REQUIRED'
  /** One is needed, and its day was not recorded. */
  | 'UNKNOWN'
  /** For six months at least. */
  | 'VALID';

/** A reading of one’s own to be taken back. */
export type WithdrawReadingInput = {
  /** The reading, `rdg_…`. */
  readonly readingId: string;
};

export type ListLinksFragment = {
  readonly pdf: { readonly url: string; readonly fileName: string };
  readonly csv: { readonly url: string; readonly fileName: string };
  readonly xlsx: { readonly url: string; readonly fileName: string };
};

export type FileFieldsFragment = { readonly url: string; readonly fileName: string };

export type MetersQueryVariables = Exact<{
  account: string;
  orderBy: MeterOrder;
}>;

export type MetersQuery = {
  readonly account: {
    readonly id: string;
    readonly freshness: { readonly asOf: string; readonly readingsThrough: string | null };
    readonly exports: {
      readonly meters: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly unit: {
      readonly id: string;
      readonly meters: ReadonlyArray<{
        readonly id: string;
        readonly serial: string;
        readonly medium: Medium;
        readonly place: string | null;
        readonly unitOfMeasure: string;
        readonly installedOn: string;
        readonly removedOn: string | null;
        readonly verifiedUntil: string | null;
        readonly verification: VerificationState;
        readonly isRemote: boolean;
        readonly status: MeterStatus;
        readonly lastReading: {
          readonly id: string;
          readonly takenOn: string;
          readonly value: string;
        } | null;
      }>;
    };
  } | null;
};

export type ReadingsQueryVariables = Exact<{
  account: string;
  after?: string | null | undefined;
  filter?: ReadingFilter | null | undefined;
  orderBy: ReadingOrder;
}>;

export type ReadingsQuery = {
  readonly account: {
    readonly id: string;
    readonly closedOn: string | null;
    readonly freshness: { readonly asOf: string; readonly readingsThrough: string | null };
    readonly exports: {
      readonly readings: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly readingWindows: ReadonlyArray<{
      readonly medium: Medium | null;
      readonly opensOn: string;
      readonly closesOn: string;
      readonly isOpen: boolean;
    }>;
    readonly unit: {
      readonly id: string;
      readonly meters: ReadonlyArray<{
        readonly id: string;
        readonly serial: string;
        readonly medium: Medium;
        readonly place: string | null;
        readonly selfReading: { readonly refusal: ErrorCode | null };
      }>;
    };
    readonly readings: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly takenOn: string;
        readonly value: string;
        readonly source: ReadingSource;
        readonly quality: ReadingQuality;
        readonly isQuarantined: boolean;
        readonly note: string | null;
        readonly meter: {
          readonly id: string;
          readonly serial: string;
          readonly medium: Medium;
          readonly place: string | null;
          readonly unitOfMeasure: string;
        };
        readonly cases: ReadonlyArray<{
          readonly id: string;
          readonly number: string;
          readonly status: CaseStatus;
        }>;
        readonly submission: {
          readonly number: string;
          readonly state: ReadingSubmissionState;
          readonly isEditable: boolean;
          readonly reason: string | null;
          readonly photo: { readonly url: string; readonly fileName: string } | null;
        } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type MetersToReadQueryVariables = Exact<{
  account: string;
}>;

export type MetersToReadQuery = {
  readonly account: {
    readonly id: string;
    readonly readingWindows: ReadonlyArray<{
      readonly medium: Medium | null;
      readonly opensOn: string;
      readonly closesOn: string;
      readonly isOpen: boolean;
    }>;
    readonly unit: {
      readonly id: string;
      readonly meters: ReadonlyArray<{
        readonly id: string;
        readonly serial: string;
        readonly medium: Medium;
        readonly place: string | null;
        readonly unitOfMeasure: string;
        readonly lastReading: {
          readonly id: string;
          readonly takenOn: string;
          readonly value: string;
        } | null;
        readonly selfReading: {
          readonly refusal: ErrorCode | null;
          readonly window: {
            readonly medium: Medium | null;
            readonly opensOn: string;
            readonly closesOn: string;
            readonly isOpen: boolean;
          } | null;
          readonly waiting: {
            readonly id: string;
            readonly takenOn: string;
            readonly value: string;
            readonly submission: {
              readonly number: string;
              readonly state: ReadingSubmissionState;
              readonly isEditable: boolean;
            } | null;
          } | null;
        };
      }>;
    };
  } | null;
};

export type RefusalFactsFragment = {
  readonly previousValue: string | null;
  readonly previousOn: string | null;
  readonly use: string | null;
  readonly usualUse: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
};

export type SubmitReadingMutationVariables = Exact<{
  input: SubmitReadingInput;
}>;

export type SubmitReadingMutation = {
  readonly submitReading:
    | {
        readonly __typename: 'SubmitReadingRefused';
        readonly code: ErrorCode;
        readonly facts: {
          readonly previousValue: string | null;
          readonly previousOn: string | null;
          readonly use: string | null;
          readonly usualUse: string | null;
          readonly opensOn: string | null;
          readonly closesOn: string | null;
        };
      }
    | {
        readonly __typename: 'SubmitReadingSucceeded';
        readonly reading: {
          readonly id: string;
          readonly takenOn: string;
          readonly value: string;
          readonly submission: { readonly number: string } | null;
        };
      };
};

export type ChangeReadingMutationVariables = Exact<{
  input: ChangeReadingInput;
}>;

export type ChangeReadingMutation = {
  readonly changeReading:
    | {
        readonly __typename: 'ChangeReadingRefused';
        readonly code: ErrorCode;
        readonly facts: {
          readonly previousValue: string | null;
          readonly previousOn: string | null;
          readonly use: string | null;
          readonly usualUse: string | null;
          readonly opensOn: string | null;
          readonly closesOn: string | null;
        };
      }
    | {
        readonly __typename: 'ChangeReadingSucceeded';
        readonly reading: {
          readonly id: string;
          readonly takenOn: string;
          readonly value: string;
          readonly submission: { readonly number: string } | null;
        };
      };
};

export type WithdrawReadingMutationVariables = Exact<{
  input: WithdrawReadingInput;
}>;

export type WithdrawReadingMutation = {
  readonly withdrawReading:
    | { readonly __typename: 'WithdrawReadingRefused'; readonly code: ErrorCode }
    | {
        readonly __typename: 'WithdrawReadingSucceeded';
        readonly reading: {
          readonly id: string;
          readonly submission: {
            readonly number: string;
            readonly state: ReadingSubmissionState;
            readonly isEditable: boolean;
          } | null;
        };
      };
};

export type UseFieldsFragment = {
  readonly month: string;
  readonly medium: Medium;
  readonly unitOfMeasure: string;
  readonly quantity: string | null;
  readonly isEstimated: boolean;
  readonly isApportioned: boolean;
  readonly yearBefore: string | null;
  readonly change: string | null;
  readonly cost: number | null;
};

export type UseRowFieldsFragment = {
  readonly month: string;
  readonly medium: Medium;
  readonly unitOfMeasure: string;
  readonly quantity: string | null;
  readonly yearBefore: string | null;
  readonly change: string | null;
  readonly changePercent: number | null;
  readonly settlement: { readonly id: string; readonly number: string } | null;
  readonly segments: ReadonlyArray<{
    readonly start: SegmentStart;
    readonly from: string;
    readonly fromValue: string | null;
    readonly to: string;
    readonly toValue: string | null;
    readonly quantity: string;
    readonly isEstimated: boolean;
    readonly isApportioned: boolean;
    readonly meter: { readonly id: string; readonly serial: string; readonly place: string | null };
  }>;
};

export type MediaUseQueryVariables = Exact<{
  account: string;
  months: number;
  until?: string | null | undefined;
}>;

export type MediaUseQuery = {
  readonly account: {
    readonly id: string;
    readonly openedOn: string;
    readonly closedOn: string | null;
    readonly measuredMedia: ReadonlyArray<Medium>;
    readonly useYears: ReadonlyArray<number>;
    readonly freshness: { readonly asOf: string; readonly readingsThrough: string | null };
    readonly unit: {
      readonly id: string;
      readonly meters: ReadonlyArray<{
        readonly id: string;
        readonly medium: Medium;
        readonly status: MeterStatus;
      }>;
    };
    readonly cold: ReadonlyArray<{
      readonly month: string;
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly quantity: string | null;
      readonly isEstimated: boolean;
      readonly isApportioned: boolean;
      readonly yearBefore: string | null;
      readonly change: string | null;
      readonly cost: number | null;
    }>;
    readonly hot: ReadonlyArray<{
      readonly month: string;
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly quantity: string | null;
      readonly isEstimated: boolean;
      readonly isApportioned: boolean;
      readonly yearBefore: string | null;
      readonly change: string | null;
      readonly cost: number | null;
    }>;
    readonly heating: ReadonlyArray<{
      readonly month: string;
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly quantity: string | null;
      readonly isEstimated: boolean;
      readonly isApportioned: boolean;
      readonly yearBefore: string | null;
      readonly change: string | null;
      readonly cost: number | null;
    }>;
    readonly allocators: ReadonlyArray<{
      readonly month: string;
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly quantity: string | null;
      readonly isEstimated: boolean;
      readonly isApportioned: boolean;
      readonly yearBefore: string | null;
      readonly change: string | null;
      readonly cost: number | null;
    }>;
    readonly useHints: ReadonlyArray<{
      readonly kind: UseHintKind;
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly month: string;
      readonly quantity: string | null;
      readonly usual: string | null;
      readonly comparedUnits: number | null;
      readonly meter: { readonly id: string; readonly serial: string } | null;
    }>;
  } | null;
};

export type UseListQueryVariables = Exact<{
  account: string;
  medium?: ReadonlyArray<Medium> | null | undefined;
  months: number;
  until?: string | null | undefined;
  orderBy: UseOrder;
}>;

export type UseListQuery = {
  readonly account: {
    readonly id: string;
    readonly exports: {
      readonly use: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly useList: {
      readonly rows: ReadonlyArray<{
        readonly month: string;
        readonly medium: Medium;
        readonly unitOfMeasure: string;
        readonly quantity: string | null;
        readonly yearBefore: string | null;
        readonly change: string | null;
        readonly changePercent: number | null;
        readonly settlement: { readonly id: string; readonly number: string } | null;
        readonly segments: ReadonlyArray<{
          readonly start: SegmentStart;
          readonly from: string;
          readonly fromValue: string | null;
          readonly to: string;
          readonly toValue: string | null;
          readonly quantity: string;
          readonly isEstimated: boolean;
          readonly isApportioned: boolean;
          readonly meter: { readonly id: string; readonly serial: string; readonly place: string | null };
        }>;
      }>;
      readonly totals: ReadonlyArray<{
        readonly medium: Medium;
        readonly unitOfMeasure: string;
        readonly months: number;
        readonly quantity: string | null;
        readonly yearBefore: string | null;
        readonly change: string | null;
      }>;
    };
  } | null;
};

export type OtherUseQueryVariables = Exact<{
  account: string;
  months: number;
  until?: string | null | undefined;
  electricity: boolean;
  gas: boolean;
}>;

export type OtherUseQuery = {
  readonly account: {
    readonly id: string;
    readonly electricity?: ReadonlyArray<{
      readonly month: string;
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly quantity: string | null;
      readonly isEstimated: boolean;
      readonly isApportioned: boolean;
      readonly yearBefore: string | null;
      readonly change: string | null;
      readonly cost: number | null;
    }>;
    readonly gas?: ReadonlyArray<{
      readonly month: string;
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly quantity: string | null;
      readonly isEstimated: boolean;
      readonly isApportioned: boolean;
      readonly yearBefore: string | null;
      readonly change: string | null;
      readonly cost: number | null;
    }>;
  } | null;
};

export type UseSheetQueryVariables = Exact<{
  account: string;
  month: string;
}>;

export type UseSheetQuery = {
  readonly account: {
    readonly id: string;
    readonly useSheet: {
      readonly pdf: { readonly url: string; readonly fileName: string };
      readonly csv: { readonly url: string; readonly fileName: string };
    };
  } | null;
};

export type SettlementsQueryVariables = Exact<{
  account: string;
  after?: string | null | undefined;
}>;

export type SettlementsQuery = {
  readonly account: {
    readonly id: string;
    readonly freshness: { readonly asOf: string };
    readonly exports: {
      readonly settlements: {
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly csv: { readonly url: string; readonly fileName: string };
        readonly xlsx: { readonly url: string; readonly fileName: string };
      };
    };
    readonly settlements: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly number: string;
        readonly medium: Medium;
        readonly from: string;
        readonly to: string;
        readonly advances: number;
        readonly cost: number;
        readonly result: number;
        readonly state: SettlementState;
        readonly approvedOn: string;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type SettlementDetailQueryVariables = Exact<{
  id: string;
}>;

export type SettlementDetailQuery = {
  readonly node:
    | { readonly __typename: 'Account'; readonly id: string }
    | { readonly __typename: 'Allocation'; readonly id: string }
    | { readonly __typename: 'Announcement'; readonly id: string }
    | { readonly __typename: 'AuditEvent'; readonly id: string }
    | { readonly __typename: 'ChargeParameter'; readonly id: string }
    | { readonly __typename: 'ContactCase'; readonly id: string }
    | { readonly __typename: 'Document'; readonly id: string }
    | { readonly __typename: 'Fund'; readonly id: string }
    | { readonly __typename: 'InterestNote'; readonly id: string }
    | { readonly __typename: 'Invoice'; readonly id: string }
    | { readonly __typename: 'LedgerEntry'; readonly id: string }
    | { readonly __typename: 'Meter'; readonly id: string }
    | { readonly __typename: 'Payment'; readonly id: string }
    | { readonly __typename: 'Reading'; readonly id: string }
    | { readonly __typename: 'Receivable'; readonly id: string }
    | {
        readonly __typename: 'Settlement';
        readonly number: string;
        readonly medium: Medium;
        readonly from: string;
        readonly to: string;
        readonly advances: number;
        readonly cost: number;
        readonly result: number;
        readonly state: SettlementState;
        readonly approvedOn: string;
        readonly id: string;
        readonly pdf: { readonly url: string; readonly fileName: string };
        readonly check: { readonly isConfirmed: boolean; readonly isContinued: boolean | null };
        readonly totals: ReadonlyArray<{
          readonly step: SettlementStep;
          readonly quantity: string | null;
          readonly unitOfMeasure: string | null;
          readonly amount: number;
        }>;
        readonly allocators: ReadonlyArray<{
          readonly id: string;
          readonly serial: string;
          readonly place: string | null;
        }>;
        readonly building: {
          readonly units: number;
          readonly mainMeter: string | null;
          readonly unitsUse: string | null;
          readonly difference: string | null;
          readonly differencePercent: number | null;
          readonly cost: number | null;
        } | null;
        readonly documents: ReadonlyArray<{
          readonly id: string;
          readonly title: string;
          readonly sentAt: string;
        }>;
        readonly invoice: { readonly id: string; readonly number: string } | null;
        readonly ledgerEntries: ReadonlyArray<{
          readonly id: string;
          readonly bookedOn: string;
          readonly title: string;
          readonly amount: number;
        }>;
        readonly cases: ReadonlyArray<{
          readonly id: string;
          readonly number: string;
          readonly status: CaseStatus;
        }>;
        readonly lines: ReadonlyArray<{
          readonly position: number;
          readonly kind: SettlementLineKind;
          readonly description: string;
          readonly quantity: string | null;
          readonly unitOfMeasure: string | null;
          readonly rate: string | null;
          readonly amount: number;
          readonly serial: string | null;
          readonly place: string | null;
          readonly fromOn: string | null;
          readonly fromValue: string | null;
          readonly toOn: string | null;
          readonly toValue: string | null;
          readonly factor: string | null;
          readonly isEstimated: boolean;
          readonly opening: SettlementOpening | null;
          readonly formerOn: string | null;
          readonly formerValue: string | null;
          readonly shareOwn: string | null;
          readonly shareAll: string | null;
          readonly pool: string | null;
          readonly poolAmount: number | null;
          readonly isConfirmed: boolean | null;
          readonly meter: { readonly id: string; readonly medium: Medium } | null;
        }>;
      }
    | { readonly __typename: 'Unit'; readonly id: string }
    | { readonly __typename: 'User'; readonly id: string }
    | null;
};

export type AdvanceChecksQueryVariables = Exact<{
  account: string;
}>;

export type AdvanceChecksQuery = {
  readonly account: {
    readonly id: string;
    readonly advanceChecks: ReadonlyArray<{
      readonly medium: Medium;
      readonly unitOfMeasure: string;
      readonly gap: AdvanceCheckGap | null;
      readonly judgedMonths: number;
      readonly projection: {
        readonly from: string;
        readonly to: string;
        readonly verdict: AdvanceVerdict;
        readonly missingLow: number;
        readonly missingHigh: number;
        readonly costLow: number;
        readonly costHigh: number;
        readonly advances: number;
        readonly skipped: number;
        readonly usualLow: string;
        readonly usualHigh: string;
        readonly differenceHigh: string;
        readonly differenceCost: number;
        readonly chargedQuantity: string;
        readonly lineId: string;
        readonly months: ReadonlyArray<{
          readonly month: string;
          readonly isProjected: boolean;
          readonly useLow: string;
          readonly useHigh: string;
          readonly price: string;
          readonly costLow: number;
          readonly costHigh: number;
          readonly advance: number;
          readonly isBilled: boolean;
        }>;
        readonly judgedBy: ReadonlyArray<{ readonly month: string; readonly quantity: string }>;
      } | null;
    }>;
  } | null;
};

export const ListLinksFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListLinks' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListFiles' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pdf' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'csv' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'xlsx' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ListLinksFragment, unknown>;
export const FileFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FileLink' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FileFieldsFragment, unknown>;
export const RefusalFactsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadingRefusalFacts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'previousValue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'use' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usualUse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RefusalFactsFragment, unknown>;
export const UseFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MediumMonth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'month' } },
          { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isEstimated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isApportioned' } },
          { kind: 'Field', name: { kind: 'Name', value: 'yearBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UseFieldsFragment, unknown>;
export const UseRowFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UseRowFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MediumMonth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'month' } },
          { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'yearBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'segments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEstimated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isApportioned' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meter' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UseRowFieldsFragment, unknown>;
export const MetersDocument = {
  __meta__: { documentId: 'ccfe2e6cd5d59e5bbc27812add17cb7aa913b1e712f2fced379ed598c5991699' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Meters' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MeterOrder' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freshness' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readingsThrough' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLinks' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meters' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'orderBy' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'installedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'removedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'verifiedUntil' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'verification' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isRemote' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lastReading' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'takenOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListLinks' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListFiles' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pdf' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'csv' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'xlsx' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MetersQuery, MetersQueryVariables>;
export const ReadingsDocument = {
  __meta__: { documentId: '4c9d00d9272e3f4d965920c74f31fa696cf329a24f2c96056feb5d894a25715a' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Readings' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadingFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadingOrder' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freshness' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readingsThrough' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'readings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLinks' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'readingWindows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOpen' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'selfReading' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'refusal' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'readings' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '25' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'takenOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quality' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isQuarantined' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'meter' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'cases' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'submission' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isEditable' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'photo' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'FileFields' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListLinks' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListFiles' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pdf' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'csv' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'xlsx' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FileLink' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReadingsQuery, ReadingsQueryVariables>;
export const MetersToReadDocument = {
  __meta__: { documentId: '42efd14abe301a5264371c3e8176046277e4451fcbd3e3a1afa02de8360fcb63' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MetersToRead' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'readingWindows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOpen' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meters' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'active' },
                            value: { kind: 'BooleanValue', value: true },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'lastReading' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'takenOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'selfReading' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'refusal' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'window' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'isOpen' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'waiting' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'takenOn' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'submission' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'isEditable' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MetersToReadQuery, MetersToReadQueryVariables>;
export const SubmitReadingDocument = {
  __meta__: { documentId: '8dff9dad74457c6d8e4997ad4eea0f9ec94d9727f2e883bc9c79acf01223783d' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SubmitReading' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitReadingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'submitReading' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'SubmitReadingSucceeded' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reading' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'takenOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'submission' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'number' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SubmitReadingRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'facts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFacts' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadingRefusalFacts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'previousValue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'use' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usualUse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubmitReadingMutation, SubmitReadingMutationVariables>;
export const ChangeReadingDocument = {
  __meta__: { documentId: '65e876c95aa773567b2f560041e345d30b0306552b0c8f22f28091891f690ad5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeReading' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeReadingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeReading' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'ChangeReadingSucceeded' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reading' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'takenOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'submission' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'number' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeReadingRefused' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'facts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'RefusalFacts' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'RefusalFacts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReadingRefusalFacts' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'previousValue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'previousOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'use' } },
          { kind: 'Field', name: { kind: 'Name', value: 'usualUse' } },
          { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeReadingMutation, ChangeReadingMutationVariables>;
export const WithdrawReadingDocument = {
  __meta__: { documentId: '0399d11c4a933cffb1b2da123cf67d18a78ae1cb2f3495440f7c825356e79ceb' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'WithdrawReading' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'WithdrawReadingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'withdrawReading' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'WithdrawReadingSucceeded' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reading' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'submission' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isEditable' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'WithdrawReadingRefused' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'code' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WithdrawReadingMutation, WithdrawReadingMutationVariables>;
export const MediaUseDocument = {
  __meta__: { documentId: '6f0f36697d9828999b5663ef1dcbc039e9858a03f3a51c2d16aecb82fdfa0612' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MediaUse' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Month' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'openedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'closedOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freshness' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'readingsThrough' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'measuredMedia' } },
                { kind: 'Field', name: { kind: 'Name', value: 'useYears' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'unit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meters' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'cold' },
                  name: { kind: 'Name', value: 'mediumUse' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'medium' },
                      value: { kind: 'EnumValue', value: 'COLD_WATER' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'until' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UseFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'hot' },
                  name: { kind: 'Name', value: 'mediumUse' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'medium' },
                      value: { kind: 'EnumValue', value: 'HOT_WATER' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'until' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UseFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'heating' },
                  name: { kind: 'Name', value: 'mediumUse' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'medium' },
                      value: { kind: 'EnumValue', value: 'HEATING' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'until' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UseFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'allocators' },
                  name: { kind: 'Name', value: 'mediumUse' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'medium' },
                      value: { kind: 'EnumValue', value: 'HEAT_ALLOCATOR' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'until' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UseFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'useHints' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'usual' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'comparedUnits' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'meter' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MediumMonth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'month' } },
          { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isEstimated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isApportioned' } },
          { kind: 'Field', name: { kind: 'Name', value: 'yearBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MediaUseQuery, MediaUseQueryVariables>;
export const UseListDocument = {
  __meta__: { documentId: 'a08ef6d2298e022035b967f8745a3a307bb3022bf97bd9078e324fabdddeb0a8' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UseList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'medium' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'Medium' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Month' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UseOrder' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'use' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLinks' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'useList' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'medium' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'medium' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'until' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rows' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'UseRowFields' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'totals' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'months' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'yearBefore' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListLinks' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListFiles' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pdf' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'csv' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'xlsx' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UseRowFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MediumMonth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'month' } },
          { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'yearBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settlement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'segments' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toValue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isEstimated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isApportioned' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'meter' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UseListQuery, UseListQueryVariables>;
export const OtherUseDocument = {
  __meta__: { documentId: '7191ca5f64f06f7471aab8a38062ddab6e50eeddfe86883934c9e4f642c9c8b6' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OtherUse' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Month' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'electricity' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'gas' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'electricity' },
                  name: { kind: 'Name', value: 'mediumUse' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'medium' },
                      value: { kind: 'EnumValue', value: 'ELECTRICITY' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'until' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
                    },
                  ],
                  directives: [
                    {
                      kind: 'Directive',
                      name: { kind: 'Name', value: 'include' },
                      arguments: [
                        {
                          kind: 'Argument',
                          name: { kind: 'Name', value: 'if' },
                          value: { kind: 'Variable', name: { kind: 'Name', value: 'electricity' } },
                        },
                      ],
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UseFields' } }],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'gas' },
                  name: { kind: 'Name', value: 'mediumUse' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'medium' },
                      value: { kind: 'EnumValue', value: 'GAS' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'months' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'months' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'until' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'until' } },
                    },
                  ],
                  directives: [
                    {
                      kind: 'Directive',
                      name: { kind: 'Name', value: 'include' },
                      arguments: [
                        {
                          kind: 'Argument',
                          name: { kind: 'Name', value: 'if' },
                          value: { kind: 'Variable', name: { kind: 'Name', value: 'gas' } },
                        },
                      ],
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UseFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UseFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MediumMonth' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'month' } },
          { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isEstimated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isApportioned' } },
          { kind: 'Field', name: { kind: 'Name', value: 'yearBefore' } },
          { kind: 'Field', name: { kind: 'Name', value: 'change' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OtherUseQuery, OtherUseQueryVariables>;
export const UseSheetDocument = {
  __meta__: { documentId: '52e9b45500e671d7747117834a479447860240b6289e02d0099a36e13006a084' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UseSheet' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'month' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Month' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'useSheet' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'month' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'month' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pdf' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FileFields' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'csv' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FileFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FileLink' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UseSheetQuery, UseSheetQueryVariables>;
export const SettlementsDocument = {
  __meta__: { documentId: '1d3fa82af0faed5f08e5ae050ed0479939f1d276c8baa5279fa1761ea6068d78' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Settlements' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'freshness' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'asOf' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'exports' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'settlements' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ListLinks' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'settlements' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '25' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'advances' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'approvedOn' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ListLinks' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ListFiles' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pdf' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'csv' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'xlsx' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementsQuery, SettlementsQueryVariables>;
export const SettlementDetailDocument = {
  __meta__: { documentId: '1d834f89d3374078b5ee4bf7e00198646b055fb15c80f5a2705f692154ae20f5' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SettlementDetail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Settlement' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'advances' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'approvedOn' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pdf' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'FileFields' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'check' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'isConfirmed' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isContinued' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'totals' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'allocators' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'building' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'units' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'mainMeter' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unitsUse' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'difference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'differencePercent' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'cost' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'documents' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'invoice' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'ledgerEntries' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'bookedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cases' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'position' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'rate' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'serial' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'place' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'fromOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'fromValue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'toValue' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'factor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isEstimated' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'opening' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formerOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'formerValue' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'meter' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'shareOwn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shareAll' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'pool' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'poolAmount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isConfirmed' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FileLink' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SettlementDetailQuery, SettlementDetailQueryVariables>;
export const AdvanceChecksDocument = {
  __meta__: { documentId: 'fc498ebeb829bbf05cc3aaa7390730db7f238630737cde0db394edc28e6d8c58' },
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AdvanceChecks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'number' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'account' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'advanceChecks' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'medium' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitOfMeasure' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'gap' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'judgedMonths' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'projection' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'missingLow' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'missingHigh' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'costLow' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'costHigh' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'advances' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'skipped' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'usualLow' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'usualHigh' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'differenceHigh' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'differenceCost' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'chargedQuantity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lineId' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'months' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isProjected' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'useLow' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'useHigh' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'price' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'costLow' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'costHigh' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'advance' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isBilled' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'judgedBy' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'month' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdvanceChecksQuery, AdvanceChecksQueryVariables>;
