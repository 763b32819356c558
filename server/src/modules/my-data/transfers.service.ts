import { Injectable } from '@nestjs/common';

import { formatNrb } from '../../domain/banking/nrb.js';
import { transferQr, transferTitle } from '../../domain/banking/transfer-qr.js';
import type { Scope } from '../../platform/auth/scope.js';
import { badInput } from '../../platform/graphql/problem.js';
import { CooperativeService } from '../contact/cooperative.service.js';
import { AccountsService } from './accounts.service.js';
import type { Transfer } from './transfer.type.js';

/** What a transfer is for. */
export interface TransferOrder {
  /** Grosze, ≥ 0; 0 means that the payer types it. */
  readonly amount: bigint;
  /** The one document that is paid; absent when several are. */
  readonly documentNumber?: string | undefined;
}

/** Transfers to an account's own number at the bank. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly cooperatives: CooperativeService,
  ) {}

  /**
   * The data of a transfer; nothing when the account has no number at the bank.
   *
   * @throws Problem BAD_USER_INPUT on a negative amount
   */
  async findTransfer(scope: Scope, accountRowId: string, order: TransferOrder): Promise<Transfer | null> {
    if (order.amount < 0n) throw badInput('amount', 'Kwota przelewu nie może być ujemna.');
    const nrb = await this.accounts.findBankAccount(scope, accountRowId);
    if (nrb === undefined) return null;
    const account = await this.accounts.getAccount(scope, accountRowId);
    const cooperative = await this.cooperatives.getCooperative();
    const title = transferTitle(order.documentNumber ?? null, account.number);
    const { transferName, nip } = cooperative;
    const { amount } = order;
    const qr = transferQr({ recipientKind: 'INSTITUTION', nip, nrb, amount, name: transferName, title });
    return {
      recipient: transferName,
      address: `${cooperative.street}, ${cooperative.postalCode} ${cooperative.city}`,
      nrb,
      nrbFormatted: formatNrb(nrb),
      amount,
      title,
      qr: qr.ok ? qr.value.payload : null,
      qrRefusal: qr.ok ? null : qr.reason,
    };
  }
}
