import { zlotyText, type Grosze } from '../../../../domain/money/grosze.js';
import { settleAdvances } from '../../../../domain/settlement/settle-media.js';
import { type LocalDate } from '../../../../domain/time/local-date.js';
import { periodOf } from '../../../../domain/time/billing-period.js';
import type { FolderRow } from '../../format.js';
import type { AccountStory } from '../money/account-story.js';
import { settlementName } from '../money/document-numbers.js';
import { payWhatIsOwed } from '../money/incidents.js';
import type { ChargedLine } from '../money/monthly-charges.js';
import { bankDay, plusDays } from '../time/demo-calendar.js';

/** A line of a settlement, not yet numbered. */
export type SettlementLine = Omit<FolderRow<'settlement_lines.csv'>, 'settlement_key' | 'position'>;

/** What a medium cost an account in a span, about to be set against the advances. */
export interface SettledMedium {
  readonly medium: FolderRow<'settlements.csv'>['medium'];
  /** Ends the number: `ZW`, `CW`, `CO`. */
  readonly suffix: string;
  readonly title: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly approvedOn: LocalDate;
  /** What the use cost, line by line, grosze; lines that only inform cost nothing. */
  readonly lines: readonly SettlementLine[];
  readonly cost: Grosze;
  readonly advances: Grosze;
  /** Sums of the building, from which shares were taken. */
  readonly building: SettledBuilding;
}

/** Figures of a building that are printed beside a settlement. */
export type SettledBuilding = Pick<
  FolderRow<'settlements.csv'>,
  'building_units' | 'main_meter' | 'units_use' | 'building_cost'
>;

const DUE_AFTER = 30;
const FORMER_HOLDER_PAYS_AFTER = 21;

/** Writes a settlement and posts its result: a charge when the advances were too low, a credit when too high. */
export function postSettlement(story: AccountStory, settled: SettledMedium): void {
  const { demo, account } = story;
  if (settled.approvedOn > demo.window.exportOn) {
    return;
  }
  const name = settlementName(account, periodOf(settled.approvedOn), settled.suffix);
  const { result } = settleAdvances([settled.cost], settled.advances);
  demo.writer.write('settlements.csv', {
    key: name.key,
    account_key: account.key,
    unit_key: account.unit.key,
    number: name.number,
    medium: settled.medium,
    from: settled.from,
    to: settled.to,
    advances: settled.advances,
    cost: settled.cost,
    result,
    state: 'APPROVED',
    approved_on: settled.approvedOn,
    ...settled.building,
  });
  const advances: SettlementLine = {
    description: 'Zaliczki naliczone w okresie',
    kind: 'ADVANCE',
    amount: -settled.advances,
  };
  [...settled.lines, advances].forEach((line, index) => {
    demo.writer.write('settlement_lines.csv', { settlement_key: name.key, position: index + 1, ...line });
  });
  postResult(story, settled, name, result);
  story.send({
    key: `P-${name.key}`,
    kind: 'MEDIA_SETTLEMENT',
    title: settled.title,
    on: settled.approvedOn,
    number: name.number,
    settlementKey: name.key,
  });
}

function postResult(
  story: AccountStory,
  settled: SettledMedium,
  name: { readonly key: string; readonly number: string },
  result: Grosze,
): void {
  const on = settled.approvedOn;
  if (result > 0n) {
    story.book.issue({
      key: `F-${name.key}`,
      number: name.number,
      kind: 'SETTLEMENT',
      fund: 'OPL',
      period: periodOf(on),
      issuedOn: on,
      dueOn: plusDays(on, DUE_AFTER),
      title: `${settled.title} – niedopłata`,
      lines: [resultLine(settled, result)],
      settlementKey: name.key,
    });
  } else if (result < 0n) {
    story.book.postPlain({
      key: `Z-${name.key}`,
      kind: 'MEDIA_SETTLEMENT',
      on,
      fund: 'OPL',
      amount: result,
      title: `${settled.title} – nadpłata`,
      documentNumber: name.number,
      settlementKey: name.key,
    });
  }
  story.ask('OPL', result);
  payAfterTheEnd(story, on);
}

/** The new month's charge no longer reminds a former holder: he pays by the letter. */
function payAfterTheEnd(story: AccountStory, on: LocalDate): void {
  const { closedOn } = story.account;
  if (closedOn !== null && closedOn < on) {
    const paidOn = bankDay(plusDays(on, FORMER_HOLDER_PAYS_AFTER));
    story.agenda.plan(paidOn, () => {
      payWhatIsOwed(story, paidOn, 'OPL', 'ROZLICZENIE');
    });
  }
}

function resultLine(settled: SettledMedium, result: Grosze): ChargedLine {
  return {
    name: `${settled.title}: koszt ponad zaliczki`,
    quantity: '1',
    unit_of_measure: 'rozl.',
    rate: zlotyText(result),
    price_kind: 'GROSS',
    vat_code: 'ZW',
    net: result,
    vat: 0n,
    gross: result,
  };
}
