import { walkEvery } from './every-fault';

walkEvery(3, 4);
