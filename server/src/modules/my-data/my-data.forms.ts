import type { ReadForms } from '../../platform/read/form-book.js';
import type { ObjectForm } from '../../platform/read/sql-form.js';
import { ACCOUNT_COLUMNS } from './account.columns.js';
import { PARAMETER_FORM, parametersOfAccount } from './parameter.form.js';
import { FUND_COLUMNS } from './register.repository.js';
import { UNIT_COLUMNS } from './unit.columns.js';

const ACCOUNT: ObjectForm = {
  type: 'Account',
  from: 'accounts a',
  aliases: ['a'],
  fields: ACCOUNT_COLUMNS,
  relations: {
    unit: { kind: 'one', of: 'Unit', on: 'u.id = ^a.unit_id' },
    parameters: parametersOfAccount,
  },
};

const { street, flat, postalCode, city, ...ofUnit } = UNIT_COLUMNS;

const UNIT: ObjectForm = {
  type: 'Unit',
  from: '(units u join buildings b on b.id = u.building_id)',
  aliases: ['u', 'b'],
  fields: ofUnit,
  relations: { address: { kind: 'part', of: 'UnitAddress' } },
};

const ADDRESS: ObjectForm = {
  type: 'UnitAddress',
  aliases: [],
  fields: {
    street,
    flat,
    postalCode,
    city,
    oneLine: `${street} || case when ${flat} is null then '' else '/' || ${flat} end`,
  },
};

const FUND: ObjectForm = { type: 'Fund', from: 'funds f', aliases: ['f'], fields: FUND_COLUMNS };

/** How accounts and places are read in one statement with what belongs to them. */
export const MY_DATA_FORMS: ReadForms = {
  objects: [ACCOUNT, UNIT, ADDRESS, FUND, PARAMETER_FORM],
  roots: {
    account: {
      kind: 'found',
      of: 'Account',
      values: ['number'],
      where: (asked) => ['a.id = any({accounts})', `a.number = ${asked.value('number', 'text')}`],
    },
  },
};
