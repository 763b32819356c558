import { computed, inject, Service, signal } from '@angular/core';
import { GraphqlClient } from '../graphql/graphql-client';
import { AccountsDocument, type AccountsQuery } from './accounts.generated';

/** Name of the query parameter that carries the chosen account, so that a link to any page can be mailed. */
export const ACCOUNT_PARAMETER = 'konto';

/** The choice lasts as long as the tab; it is cleared at sign-out. */
const STORED_ACCOUNT = 'ebok.konto';

/** One of the person's accounts, as the switcher shows it. */
export type AccountSummary = AccountsQuery['viewer']['accounts']['nodes'][number];

/** The person's accounts and the one whose pages are open. */
@Service()
export class AccountChoice {
  private readonly graphql = inject(GraphqlClient);

  private readonly viewer = signal<AccountsQuery['viewer'] | undefined>(undefined);
  private readonly chosen = signal<string | undefined>(undefined);
  /** Letters opened since the accounts were read, by number of account. */
  private readonly openedLetters = signal<ReadonlyMap<string, number>>(new Map());
  private readonly opened = computed(() => this.openedLetters().get(this.chosen() ?? '') ?? 0);

  /** Where one lives first, then garages and the like, former accounts last; otherwise as the server orders them. */
  readonly accounts = computed<readonly AccountSummary[]>(() => inOrder(this.viewer()?.accounts.nodes ?? []));
  /** Number of the chosen account; undefined until the first page of an account opens. */
  readonly number = this.chosen.asReadonly();
  readonly account = computed(() => this.accounts().find((account) => account.number === this.chosen()));
  readonly hasSeveral = computed(() => this.accounts().length > 1);
  /** Over all accounts, grosze, debit positive. */
  readonly totalOwed = computed(() => this.viewer()?.totalOwed ?? 0);

  /** Letters of the chosen account that the person has not opened. */
  readonly unreadLetters = computed(() =>
    Math.max(0, (this.account()?.unreadDocuments ?? 0) - this.opened()),
  );

  /** Asks which accounts the person has; once, unless asked to look again. */
  async load(again = false): Promise<void> {
    if (this.viewer() && !again) return;
    const { viewer } = await this.graphql.query(AccountsDocument, {});
    this.viewer.set(viewer);
    this.openedLetters.set(new Map());
  }

  /** A letter of the chosen account was opened; the server counts by itself when it is asked again. */
  letterOpened(): void {
    const number = this.chosen();
    if (number === undefined) return;
    this.openedLetters.update((opened) => new Map(opened).set(number, this.opened() + 1));
  }

  /** For pages that belong to no account: loads the list and falls back to the preferred account. */
  async open(): Promise<void> {
    await this.load();
    const preferred = this.preferred();
    if (this.chosen() === undefined && preferred !== undefined) this.settle(preferred);
  }

  has(number: string): boolean {
    return this.accounts().some((account) => account.number === number);
  }

  /** Which account to open when the address names none: the last one of this tab, else the first. */
  preferred(): string | undefined {
    const remembered = sessionStorage.getItem(STORED_ACCOUNT);
    return remembered !== null && this.has(remembered) ? remembered : this.accounts()[0]?.number;
  }

  /** Makes an account the chosen one. */
  settle(number: string): void {
    this.chosen.set(number);
    sessionStorage.setItem(STORED_ACCOUNT, number);
  }

  /** Forgets everything; the next person on this device starts afresh. */
  clear(): void {
    this.viewer.set(undefined);
    this.chosen.set(undefined);
    sessionStorage.removeItem(STORED_ACCOUNT);
  }
}

function inOrder(accounts: readonly AccountSummary[]): readonly AccountSummary[] {
  return accounts.toSorted((one, other) => rank(one) - rank(other));
}

function rank({ access, unit }: AccountSummary): number {
  return (access.isFormer ? 2 : 0) + (unit.kind === 'FLAT' ? 0 : 1);
}
