/** Packages that ship only as ES modules and are compiled on the way in. */
const esModules = ['hucre', 'numfmt', '@noble', '@fluentui', 'keyborg', 'tabster'].join('|');

/** @type {import('jest').Config} */
const config = {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/libreoffice/', '<rootDir>/test/walk/'],
  testEnvironment: 'node',
  transform: {
    '\\.(m?js|tsx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules})/)`],
  maxWorkers: 2,
  // Room for a slow machine; nothing is judged by time.
  testTimeout: 120_000,
};

export default config;
