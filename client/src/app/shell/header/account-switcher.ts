import { Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ACCOUNT_PARAMETER, AccountChoice, type AccountSummary } from '../../core/account/account-choice';
import { ZlPipe } from '../../ui/format/format.pipes';
import { Icon } from '../../ui/icon/icon';
import { TextPipe } from '../../ui/text/text.pipes';

/**
 * Whose account is open. With one account it is plain text; with several a button opens the list, each with its own
 * balance, and the sum over all of them.
 */
@Component({
  selector: 'ebok-account-switcher',
  imports: [Icon, RouterLink, TextPipe, ZlPipe],
  templateUrl: './account-switcher.html',
  styleUrl: './account-switcher.css',
})
export class AccountSwitcher {
  protected readonly choice = inject(AccountChoice);
  private readonly router = inject(Router);
  private readonly menu = viewChild<ElementRef<HTMLElement>>('menu');

  protected readonly totalWord = computed(() => balanceKey(this.choice.totalOwed()));

  constructor() {
    // Pages of an account have chosen already; without an answer the header simply names no account.
    this.choice.open().catch(() => undefined);
  }

  protected wordOf(account: AccountSummary): string {
    return balanceKey(account.balance.amountOwed);
  }

  /** The same module for another account; a document of the former one would not be found there. */
  protected moduleNow(): string {
    return `/${this.router.url.split(/[/?#]/)[1] ?? ''}`;
  }

  protected queryFor(account: AccountSummary): Record<string, string> {
    return { [ACCOUNT_PARAMETER]: account.number };
  }

  protected close(): void {
    this.menu()?.nativeElement.hidePopover();
  }

  /** Balances may have moved since the list was last read. */
  protected refresh(event: ToggleEvent): void {
    if (event.newState === 'open') void this.choice.load(true).catch(() => undefined);
  }
}

function balanceKey(amountOwed: number): string {
  if (amountOwed === 0) return 'word.settled';
  return amountOwed > 0 ? 'word.underpayment' : 'word.overpayment';
}
