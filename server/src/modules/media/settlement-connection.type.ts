import { ObjectType } from '@nestjs/graphql';

import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Settlement } from './media-settlement.type.js';

@ObjectType({ description: 'A page of settlements of media, the span that ended last first.' })
export class SettlementConnection extends ConnectionOf('Settlement', () => Settlement) {}
