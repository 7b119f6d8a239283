import { native } from '../browser/native';
import { startSession } from './session';

/** In a page that Stet was injected into twice, the later session takes the place of the earlier one. */
const world = globalThis as typeof globalThis & { stetSession?: AbortController };

world.stetSession?.abort();
world.stetSession = new AbortController();
startSession(document, native, world.stetSession.signal);
