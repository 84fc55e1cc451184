module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // When a test hangs, not how long one may take: shared machines pause for seconds.
  testTimeout: 60_000,
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
  transformIgnorePatterns: ['/node_modules/(?!(jose|openid-client|oauth4webapi|@scure|@noble|@formatjs|intl-messageformat)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
