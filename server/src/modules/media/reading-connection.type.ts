import { ObjectType } from '@nestjs/graphql';

import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Reading } from './reading.type.js';

@ObjectType({ description: 'A page of readings, newest first.' })
export class ReadingConnection extends ConnectionOf('Reading', () => Reading) {}
