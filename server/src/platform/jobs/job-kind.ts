import { DiscoveryService } from '@nestjs/core';

/** A kind of background work and the type of what it is given; the payload must survive JSON. */
export interface JobKind<Payload extends object> {
  readonly name: string;
  /** Never set: ties the payload's type to the kind. */
  readonly payload?: Payload;
}

/** Declares a kind of background work; the name is stored with every waiting job, so it never changes. */
export function defineJob<Payload extends object>(name: string): JobKind<Payload> {
  return { name };
}

/** Facts about the run of a job. */
export interface JobRun {
  readonly jobId: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Says that the process is ending; a long job stops at its next unit of work and is tried again. */
  readonly abortSignal: AbortSignal;
}

/**
 * Does one kind of work. A job may run twice (a killed process, a lost answer), so the work must be the same done
 * once or twice: unique keys, not flags in memory.
 */
export interface JobHandler<Payload extends object> {
  handle(payload: Payload, run: JobRun): Promise<void>;
}

/** What `HandlesJob` is given. */
export interface HandledJob {
  readonly kind: JobKind<object>;
  /** A crontab line in UTC for work that comes round by itself; its payload is empty. */
  readonly cron?: string;
}

/** Marks a provider as the handler of a kind; the worker finds it by itself. */
export const HandlesJob = DiscoveryService.createDecorator<HandledJob>();
