import { ObjectType } from '@nestjs/graphql';

import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Account } from './account.type.js';

@ObjectType({ description: 'A page of accounts.' })
export class AccountConnection extends ConnectionOf('Account', () => Account) {}
