import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import type { AccountStory } from './account-story.js';
import { entryName } from './document-numbers.js';
import { chargeMonth } from './monthly-charges.js';
import { diceFor } from '../random.js';
import { plusDays } from '../time/demo-calendar.js';

/** Brings forward what an account owed, or had too much, when the book of the demo begins. */
export function bringForward(story: AccountStory): void {
  const { startOn } = story.demo.window;
  const amount = story.account.openedOn < startOn ? amountOf(story) : 0n;
  if (amount === 0n) {
    return;
  }
  const name = entryName('BO', story.account, startOn);
  story.book.postPlain({
    key: name.key,
    kind: 'OPENING_BALANCE',
    on: startOn,
    fund: 'OPL',
    amount,
    title: amount > 0n ? 'Bilans otwarcia – niedopłata' : 'Bilans otwarcia – nadpłata',
    documentNumber: name.number,
    dueOn: plusDays(startOn, -1),
  });
  if (story.style !== 'PREPAYER') {
    story.ask('OPL', amount);
  }
}

/** Grosze; above zero is owed. */
function amountOf(story: AccountStory): Grosze {
  const dice = diceFor(story.demo.stock.seed, 'opening', story.account.key);
  const month = sumGrosze(
    chargeMonth(story.basis, story.demo.window.firstMonth, 'OPL').map((line) => line.gross),
  );
  switch (story.style) {
    case 'PREPAYER':
      return -((month * BigInt(dice.int(150, 320))) / 100n);
    case 'IN_ADVANCE':
      return -month;
    case 'VERY_LATE':
      return month * 2n;
    default:
      return dice.chance(0.3) ? BigInt(dice.int(-220_00, 90_00)) : 0n;
  }
}
