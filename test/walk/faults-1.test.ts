import { walkEvery } from './every-fault';

walkEvery(0, 4);
