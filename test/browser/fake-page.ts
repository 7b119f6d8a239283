import type { Browser } from 'webextension-polyfill';
import type { PageReport } from '../../src/model/report';
import { FakeEvent } from './fake-event';

class FakePort {
  readonly onMessage = new FakeEvent<[PageReport]>();
  readonly onDisconnect = new FakeEvent<[]>();
  readonly heard: unknown[] = [];
  postMessage = (message: unknown): void => void this.heard.push(message);
}

/** A tab that may hold Stet or not, may let it in or not, and reports what the test says. */
export class FakePage {
  /** What the page tells whoever connects; nothing when Stet is not in the page. */
  report: PageReport | undefined;
  /** What Stet will report once it has been brought in; nothing when the browser refuses to. */
  afterBringing: PageReport | undefined;
  readonly ports: FakePort[] = [];
  readonly brought: string[] = [];
  readonly calls: unknown[] = [];

  readonly browser = {
    runtime: { lastError: null },
    tabs: { connect: (...call: unknown[]) => this.#connect(call) },
    scripting: {
      insertCSS: ({ files }: { files: string[] }) => this.#bring(files),
      executeScript: ({ files }: { files: string[] }) => this.#bring(files),
    },
  } as unknown as Pick<Browser, 'tabs' | 'runtime' | 'scripting'>;

  #connect(call: unknown[]): FakePort {
    this.calls.push(call);
    const port = new FakePort();
    this.ports.push(port);
    const { report } = this;
    queueMicrotask(() => (report ? port.onMessage.fire(report) : port.onDisconnect.fire()));
    return port;
  }

  async #bring(files: string[]): Promise<void> {
    if (!this.afterBringing) throw new Error('Cannot access contents of the page');
    this.brought.push(...files);
    this.report = this.afterBringing;
  }
}
