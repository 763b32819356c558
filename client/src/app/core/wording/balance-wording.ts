/** Word, icon and colour of a state; every coloured thing on a screen has all three. */
export interface Wording {
  readonly tone: 'credit' | 'debit' | 'due' | 'neutral';
  readonly icon: 'add_circle' | 'check_circle' | 'schedule' | 'do_not_disturb_on' | 'error' | 'event';
  /** Text key of the word. */
  readonly word: string;
}

/** What decides how a balance is called; grosze, debit positive. */
export interface BalanceFacts {
  readonly amountOwed: number;
  readonly overdue: number;
}

/** A balance's wording and the key of the sentence that explains it. */
export interface BalanceWording extends Wording {
  readonly sentence: string;
}

/**
 * How a balance is called. Red only for what is past its due date: who owes a bill that is not yet due has „Do
 * zapłaty” in amber.
 */
export function balanceWording({ amountOwed, overdue }: BalanceFacts): BalanceWording {
  if (overdue > 0 && amountOwed > 0) {
    return {
      tone: 'debit',
      icon: 'do_not_disturb_on',
      word: 'word.underpayment',
      sentence: 'word.underpayment.overdue',
    };
  }
  if (amountOwed > 0) {
    return { tone: 'due', icon: 'schedule', word: 'word.toPay', sentence: 'word.toPay.sentence' };
  }
  if (amountOwed < 0) {
    return {
      tone: 'credit',
      icon: 'add_circle',
      word: 'word.overpayment',
      sentence: 'word.overpayment.sentence',
    };
  }
  return { tone: 'neutral', icon: 'check_circle', word: 'word.settled', sentence: 'word.settled.sentence' };
}

/** Text key of the side a sum is on, whatever its due days: Niedopłata, Nadpłata, Konto rozliczone. */
export function sideWord(amountOwed: number): string {
  if (amountOwed === 0) return 'word.settled';
  return amountOwed > 0 ? 'word.underpayment' : 'word.overpayment';
}
