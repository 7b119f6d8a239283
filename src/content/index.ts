import { whenCutOff } from '../browser/cut-off';
import { native } from '../browser/native';
import { TabSession } from './tab-session';

/** In a page that Stet was put into twice, the later session takes the place of the earlier one. */
const world = globalThis as typeof globalThis & { stetSession?: AbortController };

world.stetSession?.abort();
const session = new AbortController();
world.stetSession = session;
whenCutOff(native, () => session.abort(), session.signal);
new TabSession(document, native, session.signal).begin();
