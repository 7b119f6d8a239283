import { native } from '../browser/native';
import { TabSession } from './tab-session';

/** In a page that Stet was put into twice, the later session takes the place of the earlier one. */
const world = globalThis as typeof globalThis & { stetSession?: AbortController };

world.stetSession?.abort();
world.stetSession = new AbortController();
new TabSession(document, native, world.stetSession.signal).begin();
