import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { batched, indexRows } from '../../platform/graphql/batch.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import type { Payment } from './payment.type.js';
import { PAYMENT_KEYS, PaymentsRepository, type PaymentQuestion } from './payments.repository.js';

const ORDER = 'BOOKED_ON_DESC';

/** Money that arrived, within a scope. */
@Injectable()
export class PaymentsService implements OnModuleInit {
  private readonly paymentOf = batched(async (scope, rowIds) =>
    indexRows(await this.payments.listByIds(scope, rowIds), (row) => row.rowId),
  );

  constructor(
    private readonly payments: PaymentsRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Payment', (scope, rowId) => this.findPayment(scope, rowId));
  }

  findPayment(scope: Scope, rowId: string): Promise<Payment | undefined> {
    return this.paymentOf(scope, rowId);
  }

  /** The last payment that stands, booked by a day. */
  async findLast(scope: Scope, accountRowId: string, day: LocalDate): Promise<Payment | undefined> {
    const [last] = await this.payments.listLast(scope, [accountRowId], day);
    return last;
  }

  /** Payments of an account, newest first. */
  async listPayments(scope: Scope, question: PaymentQuestion, args: PageArgs): Promise<Page<Payment>> {
    const request = keysetRequest(args, ORDER, PAYMENT_KEYS);
    return pageOf({
      rows: await this.payments.listPage(scope, question, request),
      request,
      order: ORDER,
      keysOf: (row) => [row.bookedOn, row.rowId],
      nodeOf: (row) => row,
      totalCount: () => this.payments.count(scope, question),
    });
  }
}
