import main from '../../jest.config.mjs';

/**
 * The walk over every round trip of every workflow with every fault: run by `npm run walk` and the gate, once and in one time zone, not by
 * `npm test`.
 * @type {import('jest').Config}
 */
const config = {
  ...main,
  rootDir: '../..',
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/walk/**/*.test.ts'],
  // One test is several hundred cases. Nothing is judged by time.
  testTimeout: 900_000,
};

export default config;
