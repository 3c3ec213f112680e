import main from '../../jest.config.mjs';

/**
 * The tests that need LibreOffice on the machine: run by `npm run libreoffice` and the gate, not by `npm test`.
 * @type {import('jest').Config}
 */
const config = {
  ...main,
  rootDir: '../..',
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
};

export default config;
