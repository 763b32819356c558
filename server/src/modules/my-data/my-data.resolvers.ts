import { AccountsResolver } from './accounts.resolver.js';
import { UnitsResolver } from './units.resolver.js';
import { UserFieldsResolver } from './user-fields.resolver.js';

/** The resolvers of „Moje dane”. */
export const MY_DATA_RESOLVERS = [AccountsResolver, UnitsResolver, UserFieldsResolver];
