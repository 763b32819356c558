import type { EntityManager } from 'typeorm';

/**
 * Ends the addresses that a person gave to programs: they open without a session, so nobody may keep one when sessions are
 * ended for safety. The table is the payment calendar's; it is emptied here because the desk's command runs without that
 * module, and in the same transaction.
 */
export async function endSecretAddresses(userId: string, manager: EntityManager): Promise<void> {
  await manager.query('delete from calendar_feeds where user_id = $1', [userId]);
}
