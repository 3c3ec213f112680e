import type { Config } from 'jest';
import main from '../../jest.config';

/** The tests that need LibreOffice on the machine: run by `npm run libreoffice` and the gate, not by `npm test`. */
const config: Config = {
  ...main,
  rootDir: '../..',
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
};

export default config;
