import { Injectable } from '@nestjs/common';
import type { Scope } from '../../auth/scope.js';
import { type IdKind, fromGlobalId, kindOfGlobalId } from './global-id.js';

/** Finds one thing within the scope; absent and foreign are both `undefined`. */
export type NodeLoader = (scope: Scope, rowId: string) => Promise<object | undefined>;

const typeNames = new WeakMap<object, string>();

/** The GraphQL type of an object that the registry found, or the class name of any other. */
export function nodeTypeName(value: object): string {
  return typeNames.get(value) ?? value.constructor.name;
}

/** Which module loads which kind of node; modules register their loaders in `onModuleInit`. */
@Injectable()
export class NodeRegistry {
  private readonly loaders = new Map<IdKind, NodeLoader>();

  /** @throws Error when the kind already has a loader */
  register(kind: IdKind, load: NodeLoader): void {
    if (this.loaders.has(kind)) throw new Error(`NodeRegistry: two loaders for ${kind}`);
    this.loaders.set(kind, load);
  }

  /** The thing a global id names, if it exists within the scope. */
  async find(scope: Scope, globalId: string): Promise<object | undefined> {
    const kind = kindOfGlobalId(globalId);
    const load = kind && this.loaders.get(kind);
    const rowId = kind && fromGlobalId(kind, globalId);
    if (!load || !rowId) return undefined;
    const found = await load(scope, rowId);
    if (found) typeNames.set(found, kind);
    return found;
  }

  /** The kinds that `node(id)` can find, for the test that compares them with the schema. */
  kinds(): readonly IdKind[] {
    return [...this.loaders.keys()];
  }
}
