import { asking } from './asking';

export const asksToRegister = asking('asks-to-register', 'registration', 'register', 'namedRegistration', 'toAccount');
