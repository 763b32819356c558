import presets from 'jest-preset-angular/presets/index.js';

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  },
];

const node = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
};

/** server: rules and parts, no database · e2e: the whole portal on a real PostgreSQL · client: screens' parts. */
export default {
  // A busy machine makes a test late, not wrong.
  testTimeout: 120_000,
  projects: [
    {
      ...node,
      displayName: 'server',
      roots: ['<rootDir>/server/src', '<rootDir>/test/lint', '<rootDir>/bench'],
      testMatch: ['**/*.spec.ts'],
    },
    {
      ...node,
      displayName: 'e2e',
      roots: ['<rootDir>/test/e2e'],
      testMatch: ['**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/postgres-global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/postgres-global-teardown.mjs',
    },
    {
      displayName: 'client',
      ...presets.createEsmPreset({
        testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
        tsconfig: '<rootDir>/client/tsconfig.spec.json',
      }),
      roots: ['<rootDir>/client/src'],
      testMatch: ['**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/client/src/test-setup.ts'],
    },
  ],
};
