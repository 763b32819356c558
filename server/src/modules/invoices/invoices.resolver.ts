import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { badInput } from '../../platform/graphql/problem.js';
import { fromGlobalId } from '../../platform/graphql/relay/global-id.js';
import { Account } from '../my-data/account.type.js';
import { Invoice, InvoiceConnection } from './invoice.type.js';
import { InvoicesArgs } from './invoices.args.js';
import { InvoicesService, type InvoicePage } from './invoices.service.js';

@Resolver(() => Invoice)
export class InvoicesResolver {
  constructor(private readonly invoices: InvoicesService) {}

  @Query(() => Invoice, {
    nullable: true,
    description:
      'A document of charge by its id or its number. Residents only; null when it is absent or not the caller’s. BAD_USER_INPUT unless exactly one argument is given.',
  })
  async invoice(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, nullable: true, description: 'Opaque id, `inv_…`.' })
    id: string | null = null,
    @Args('number', { type: () => String, nullable: true, description: 'Number as printed.' })
    number: string | null = null,
  ): Promise<Invoice | null> {
    if (typeof id === typeof number) throw badInput('id', 'Podaj albo id, albo numer dokumentu.');
    if (typeof number === 'string') return (await this.invoices.findByNumber(scope, number)) ?? null;
    const rowId = fromGlobalId('Invoice', id ?? '');
    return (rowId && (await this.invoices.findInvoice(scope, rowId))) || null;
  }

  @Query(() => InvoiceConnection, {
    name: 'invoices',
    description:
      'Documents of charge of all the caller’s accounts together, newest first unless ordered otherwise. Residents only.',
  })
  listInvoices(@CurrentScope() scope: Scope, @Args() args: InvoicesArgs): Promise<InvoicePage> {
    const { filter, orderBy } = args;
    return this.invoices.listInvoices(scope, { filter: filter ?? {}, orderBy }, args);
  }
}

/** The documents of an account. */
@Resolver(() => Account)
export class AccountInvoicesResolver {
  constructor(private readonly service: InvoicesService) {}

  @ResolveField(() => InvoiceConnection, {
    description: 'Its documents of charge, newest first unless ordered otherwise.',
  })
  invoices(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: InvoicesArgs,
  ): Promise<InvoicePage> {
    const { filter, orderBy } = args;
    return this.service.listInvoices(
      scope,
      { accountRowId: account.rowId, filter: filter ?? {}, orderBy },
      args,
    );
  }
}
