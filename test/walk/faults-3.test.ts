import { walkEvery } from './every-fault';

walkEvery(2, 4);
