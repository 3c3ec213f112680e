import { walkEvery } from './every-fault';

walkEvery(1, 4);
