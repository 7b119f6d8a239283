import { asking } from './asking';

export const asksToInstallApp = asking('asks-to-install-app', 'app', 'app', 'namedApp', 'toAppStore');
