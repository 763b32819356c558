import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters delivered electronically, what became of them, and the consents they stand on. */
export class CreateDocumentTables1795305600008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table document_files (
        id bigint generated always as identity,
        sha256 bytea not null,
        media_type text not null,
        byte_size integer not null,
        content bytea not null,
        constraint pk_document_files primary key (id),
        constraint uq_document_files_sha256 unique (sha256),
        constraint ck_document_files_sha256 check (octet_length(sha256) = 32),
        constraint ck_document_files_byte_size check (byte_size = octet_length(content))
      );

      create table consents (
        id bigint generated always as identity,
        person_id bigint not null,
        account_id bigint,
        kind text not null,
        text_version text not null,
        granted_at timestamptz not null,
        withdrawn_at timestamptz,
        method text not null,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_consents primary key (id),
        constraint uq_consents_source_system_source_key unique (source_system, source_key),
        constraint fk_consents_person_id foreign key (person_id) references persons (id),
        constraint fk_consents_account_id foreign key (account_id) references accounts (id),
        constraint fk_consents_import_id foreign key (import_id) references imports (id),
        constraint ck_consents_kind check (kind in ('E_DOCUMENTS', 'PHONE', 'SMS')),
        constraint ck_consents_withdrawn_at check (withdrawn_at >= granted_at)
      );
      create index ix_consents_person_id on consents (person_id);
      create index ix_consents_account_id on consents (account_id);
      create index ix_consents_import_id on consents (import_id);

      create table documents (
        id bigint generated always as identity,
        account_id bigint not null,
        kind text not null,
        title text not null,
        number text,
        sent_at timestamptz not null,
        file_id bigint not null,
        invoice_id bigint,
        media_settlement_id bigint,
        consent_id bigint,
        source_system text not null,
        source_key text not null,
        row_hash bytea,
        import_id bigint,
        constraint pk_documents primary key (id),
        constraint uq_documents_id_account_id unique (id, account_id),
        constraint uq_documents_source_system_source_key unique (source_system, source_key),
        constraint fk_documents_account_id foreign key (account_id) references accounts (id),
        constraint fk_documents_file_id foreign key (file_id) references document_files (id),
        constraint fk_documents_invoice_id_account_id
          foreign key (invoice_id, account_id) references invoices (id, account_id),
        constraint fk_documents_media_settlement_id_account_id
          foreign key (media_settlement_id, account_id) references media_settlements (id, account_id),
        constraint fk_documents_consent_id foreign key (consent_id) references consents (id),
        constraint fk_documents_import_id foreign key (import_id) references imports (id),
        constraint ck_documents_kind check (kind in (
          'CHARGE_NOTICE', 'INVOICE', 'CORRECTION', 'MEDIA_SETTLEMENT', 'DEMAND', 'INFORMATION'))
      );
      create index ix_documents_account_id_sent_at on documents (account_id, sent_at desc, id desc);
      create index ix_documents_file_id on documents (file_id);
      create index ix_documents_invoice_id on documents (invoice_id) where invoice_id is not null;
      create index ix_documents_media_settlement_id on documents (media_settlement_id)
        where media_settlement_id is not null;
      create index ix_documents_consent_id on documents (consent_id) where consent_id is not null;
      create index ix_documents_import_id on documents (import_id);

      create table deliveries (
        id bigint generated always as identity,
        document_id bigint not null,
        account_id bigint not null,
        event text not null,
        at timestamptz not null,
        detail text,
        source_key text,
        constraint pk_deliveries primary key (id),
        constraint uq_deliveries_document_id_event_at unique (document_id, event, at),
        constraint fk_deliveries_document_id_account_id
          foreign key (document_id, account_id) references documents (id, account_id),
        constraint ck_deliveries_event check (event in ('SENT', 'DELIVERED', 'OPENED', 'BOUNCED'))
      );
      create index ix_deliveries_account_id on deliveries (account_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table deliveries;
      drop table documents;
      drop table consents;
      drop table document_files;
    `);
  }
}
