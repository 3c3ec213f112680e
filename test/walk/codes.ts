/** Every code of Excel's, as office.js names them: none is ever shown. */
import { connectOffice } from '../../src/workbench/office/office-in-node';

export const CODES: readonly string[] = Object.values(connectOffice(() => null).Excel.ErrorCodes).map(String).filter((code) => code !== 'Conflict');
