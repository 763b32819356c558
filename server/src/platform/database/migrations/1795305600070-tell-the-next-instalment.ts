import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/**
 * The day of a document's first instalment not yet paid, of a plan in force; null when no plan covers it. A function, so
 * that a statement over many documents carries its plan only when it comes to one in instalments.
 */
export class TellTheNextInstalment1795305600070 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function next_instalment_on(of_invoice bigint) returns date stable parallel safe language sql as $$
        select min(filling.payable_on)
        from receivables r
        join instalment_plan_receivables pr on pr.receivable_id = r.id
        join instalment_plans p on p.id = pr.plan_id and p.state = 'ACTIVE'
        cross join lateral (
          select item.payable_on, sum(item.amount_grosze) over (order by item.position) as filled_at,
            sum(item.amount_grosze) over () - (
              select sum(d.amount_grosze - d.allocated_grosze)
              from instalment_plan_receivables dr join receivables d on d.id = dr.receivable_id
              where dr.plan_id = p.id) as paid
          from instalment_items item where item.plan_id = p.id
        ) filling
        where r.invoice_id = of_invoice and filling.filled_at > filling.paid
      $$;
      grant execute on function next_instalment_on(bigint) to ${APPLICATION_ROLE};
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function next_instalment_on(bigint)');
  }
}
