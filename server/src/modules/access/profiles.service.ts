import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { toGlobalId } from '../../platform/graphql/relay/global-id.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { UserKind } from './user-kind.js';
import { User } from './user.type.js';
import { type ProfileRow, UsersRepository } from './users.repository.js';

/** What a person sees about himself. */
@Injectable()
export class ProfilesService implements OnModuleInit {
  constructor(
    private readonly users: UsersRepository,
    private readonly nodes: NodeRegistry,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.nodes.register('User', async (scope, rowId) =>
      scope.userId === rowId ? this.find(rowId) : undefined,
    );
  }

  async get(userId: string): Promise<User> {
    const user = await this.find(userId);
    if (!user) throw new Error(`ProfilesService: no user ${userId}`);
    return user;
  }

  private async find(userId: string): Promise<User | undefined> {
    const row = await this.users.findProfile(userId, this.clock.now());
    return row && userOf(row);
  }
}

function userOf({ userId, kind, ...rest }: ProfileRow): User {
  return { id: toGlobalId('User', userId), kind: UserKind[kind], ...rest };
}
