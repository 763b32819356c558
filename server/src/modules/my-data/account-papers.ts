import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import type { PaperFreshness, PaperSender } from '../../platform/pdf/paper.js';
import { CooperativeService } from '../contact/cooperative.service.js';
import type { Account } from './account.type.js';
import { AccountsService } from './accounts.service.js';
import { RegisterService } from './register.service.js';
import { UnitsService } from './units.service.js';

/** What stands on every paper of an account. */
export interface AccountPaper {
  readonly sender: PaperSender & { readonly nip: string };
  readonly holderName: string;
  /** The place: street with number, then postal code and town. */
  readonly addressLines: readonly string[];
  readonly unitAddress: string;
  readonly freshness: PaperFreshness;
}

/** Gathers the heads of printed papers. */
@Injectable()
export class AccountPapers {
  constructor(
    private readonly accounts: AccountsService,
    private readonly units: UnitsService,
    private readonly register: RegisterService,
    private readonly cooperatives: CooperativeService,
  ) {}

  /** The head of an account's paper; addressed to its holder, or the last one it had. */
  async getPaper(scope: Scope, account: Account): Promise<AccountPaper> {
    const [cooperative, unit, holders, freshness] = await Promise.all([
      this.cooperatives.getCooperative(),
      this.units.getUnit(scope, account.unitRowId),
      this.accounts.listHolders(scope, account.rowId),
      this.register.getFreshness(scope),
    ]);
    const { name, nip, street, postalCode, city, phone, email } = cooperative;
    const { oneLine, postalCode: unitCode, city: unitCity } = unit.address;
    const holder = holders.find((person) => person.role === 'HOLDER') ?? holders[0];
    return {
      sender: { name, nip, street, postalCode, city, phone, email },
      holderName: holder?.displayName ?? '',
      addressLines: [oneLine, `${unitCode} ${unitCity}`],
      unitAddress: oneLine,
      freshness: { asOf: freshness.asOf, bankBookedThrough: freshness.bankBookedThrough },
    };
  }
}
