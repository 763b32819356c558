import type { ClientBase } from 'pg';
import { CHARGE_RULES } from './charge-rules.js';
import { compareEntries } from './entry-changes.js';
import { keyRules } from './key-rules.js';
import { ledgerRules } from './ledger-rules.js';
import { REGISTER_RULES } from './register-rules.js';
import { ruleStatement } from './rule.js';
import { UNIQUENESS_RULES } from './uniqueness-rules.js';

/** What the rules need to know of the folder. */
export interface RuleContext {
  readonly sourceSystem: string;
  /** ledger_entries.csv holds every entry of the source. */
  readonly entriesAreComplete: boolean;
}

/**
 * Proves every rule over the staged rows; findings stand in `mirror_issues` afterwards, with those that follow from
 * a row left out marked as consequences.
 */
export async function runRules(client: ClientBase, context: RuleContext): Promise<void> {
  await client.query('truncate mirror_issues');
  await compareEntries(client, context.sourceSystem);
  const rules = [
    ...keyRules(),
    ...UNIQUENESS_RULES,
    ...REGISTER_RULES,
    ...CHARGE_RULES,
    ...ledgerRules(context.entriesAreComplete),
  ];
  for (const rule of rules) {
    const statement = ruleStatement(rule);
    await client.query(statement, statement.includes('$1') ? [context.sourceSystem] : []);
  }
  await client.query(`
    update mirror_issues i set code = 'MIRROR-DEPENDS-ON-SKIPPED', facts = jsonb_build_object('target', i.cause_file)
     where i.cause_file is not null and exists (
       select from mirror_left_values v
        where (v.file, v."column", v.value) = (i.cause_file, i.cause_column, i.value))`);
}
