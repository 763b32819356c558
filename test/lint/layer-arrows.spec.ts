import { Linter } from 'eslint';
import { join } from 'node:path';
import { layerArrows } from '../../lint/layer-arrows.mjs';

const PROJECT = join(import.meta.dirname, '../..');

/** Which message the rule gives for one import standing in one file. */
function verdict(file: string, imported: string): string | undefined {
  const [message] = new Linter({ cwd: PROJECT }).verify(
    `import { x } from '${imported}';`,
    [
      {
        files: ['**/*.ts'],
        plugins: { ebok: { rules: { arrows: layerArrows } } },
        rules: { 'ebok/arrows': 'error' },
      },
    ],
    { filename: join(PROJECT, file) },
  );
  return message?.messageId;
}

describe('layer arrows', () => {
  it.each([
    { file: 'server/src/modules/invoices/invoices.service.ts', imported: '../../domain/money/allocate.js' },
    { file: 'server/src/modules/invoices/invoices.service.ts', imported: '../../platform/clock/clock.js' },
    { file: 'server/src/modules/invoices/invoices.service.ts', imported: '../ledger/ledger.service.js' },
    { file: 'server/src/modules/invoices/invoices.service.ts', imported: './invoices.repository.js' },
    { file: 'server/src/modules/invoices/pdf/invoice-page.ts', imported: '../invoice.entity.js' },
    { file: 'server/src/platform/database/data-source.ts', imported: '../../entities.js' },
    { file: 'server/src/app.module.ts', imported: './modules/invoices/invoices.module.js' },
    { file: 'server/src/domain/money/allocate.spec.ts', imported: 'fast-check' },
    { file: 'server/src/domain/banking/nrb.ts', imported: 'ibantools' },
    {
      file: 'client/src/app/portal/invoices/invoices-store.ts',
      imported: '../../core/graphql/graphql-client',
    },
    { file: 'client/src/app/app.routes.ts', imported: './portal/invoices/invoices.routes' },
  ])('let $file import $imported', ({ file, imported }) => {
    expect(verdict(file, imported)).toBeUndefined();
  });

  it.each([
    {
      file: 'server/src/domain/money/allocate.ts',
      imported: '../../platform/clock/clock.js',
      problem: 'arrow',
    },
    { file: 'server/src/domain/money/allocate.ts', imported: 'typeorm', problem: 'framework' },
    { file: 'server/src/domain/money/allocate.ts', imported: 'node:fs', problem: 'framework' },
    {
      file: 'server/src/platform/mail/mailer.ts',
      imported: '../../modules/access/user.type.js',
      problem: 'arrow',
    },
    {
      file: 'server/src/modules/invoices/a.ts',
      imported: '../ledger/ledger.repository.js',
      problem: 'inner',
    },
    {
      file: 'server/src/modules/invoices/a.ts',
      imported: '../ledger/ledger-entry.entity.js',
      problem: 'inner',
    },
    { file: 'server/src/modules/invoices/a.ts', imported: '../../app.module.js', problem: 'arrow' },
    {
      file: 'client/src/app/core/session.ts',
      imported: '../portal/invoices/invoices-store',
      problem: 'arrow',
    },
    { file: 'client/src/app/ui/money/money.ts', imported: '../../core/session', problem: 'arrow' },
    {
      file: 'client/src/app/portal/balance/a.ts',
      imported: '../invoices/invoices-store',
      problem: 'features',
    },
    {
      file: 'client/src/app/portal/balance/a.ts',
      imported: '../../../../../server/src/main',
      problem: 'arrow',
    },
  ])('stop $file from importing $imported', ({ file, imported, problem }) => {
    expect(verdict(file, imported)).toBe(problem);
  });
});
