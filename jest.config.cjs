module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // When a test hangs, not how long one may take: shared machines are slow and pause for seconds. No test sets its own.
  testTimeout: 300_000,
  // What a suite loaded stays in its worker's memory: a worker that holds so much is replaced.
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/test/support/run-setup.cjs',
  globalTeardown: '<rootDir>/test/support/run-teardown.cjs',
  transform: {
    '^.+\\.[cm]?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|openid-client|oauth4webapi|oidc-provider|@scure|@noble|@formatjs|intl-messageformat)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
