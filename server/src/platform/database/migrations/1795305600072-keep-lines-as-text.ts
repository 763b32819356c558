import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../roles.js';

/** A line as the overview shows it; the same text as `LINE_TEXT` of the module invoices. */
const LINE = `
  '{"position":' || (l.position)::text || ',"component":' || to_json((l.component_name)::text)::text
    || ',"quantity":"' || (trim_scale(l.quantity)::text)::text || '","unitOfMeasure":'
    || to_json((l.unit_of_measure)::text)::text || ',"rate":"' || (trim_scale(l.rate_amount)::text)::text
    || '","gross":' || (l.gross_grosze)::text || '}'`;

/**
 * The lines of a version of a document as one text: ten rows less to be found for each document that is shown with its
 * lines. Lines are only ever added, so the text of a version is made once, by the database itself when they are, whoever
 * adds them. It is kept uncompressed and beside the lines, not in the document: lists of documents stay narrow.
 */
export class KeepLinesAsText1795305600072 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table invoice_line_texts (
        invoice_id bigint not null,
        version integer not null,
        lines text not null,
        constraint pk_invoice_line_texts primary key (invoice_id, version)
      ) with (toast_tuple_target = 8160);
      alter table invoice_line_texts alter column lines set storage external;
      grant select on invoice_line_texts to ${APPLICATION_ROLE};

      create function keep_line_texts() returns trigger language plpgsql security definer
        set search_path = pg_catalog, public, pg_temp as $$
      begin
        insert into public.invoice_line_texts (invoice_id, version, lines)
        select l.invoice_id, l.version, '[' || string_agg(${LINE}, ',' order by l.position) || ']'
          from inserted l group by l.invoice_id, l.version
        on conflict (invoice_id, version) do update set lines = (
          select '[' || string_agg(${LINE}, ',' order by l.position) || ']'
            from public.invoice_lines l
           where l.invoice_id = excluded.invoice_id and l.version = excluded.version);
        return null;
      end $$;

      insert into invoice_line_texts (invoice_id, version, lines)
      select l.invoice_id, l.version, '[' || string_agg(${LINE}, ',' order by l.position) || ']'
        from invoice_lines l group by l.invoice_id, l.version;

      create trigger keep_line_texts after insert on invoice_lines
        referencing new table as inserted
        for each statement execute function keep_line_texts();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger keep_line_texts on invoice_lines;
      drop function keep_line_texts();
      drop table invoice_line_texts;
    `);
  }
}
