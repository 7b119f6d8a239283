import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAlone, startWithStet } from '../../browsers/installed';
import type { Session } from '../../browsers/session';
import { answerWith, readTestPages, type TestPage } from '../../pages/expectation';
import { serve } from '../../pages/serve.mjs';

// The frames as the browser's own screen recorder sees them. It leaves some out; first-paint.test.ts leaves out none, but sees boxes, not pictures.

/** The modal's own style sheet rule is answered by one more: its backdrop is of a colour that nothing else has. */
const marked = (page: TestPage): TestPage => {
  const modal = page.hidden.at(-1)?.select ?? '';
  return { ...page, html: page.html.replace('</style>', `${modal} { background: #f0f; }</style>`) };
};

const pages = readTestPages('moscow-times').map(marked);
let server: Awaited<ReturnType<typeof serve>>;
let stet: Session;
let alone: Session;

beforeAll(async () => {
  server = await serve(answerWith(pages));
  stet = await startWithStet('chrome', { proxyPort: server.port });
  alone = await startAlone('chrome', { proxyPort: server.port });
});
afterAll(async () => {
  await stet.close();
  await alone.close();
  await server.close();
});

/** Records every frame that the page paints while the modal comes, for half a second longer than it needs. */
const record = async (session: Session, url: string): Promise<string[]> => {
  const page = await session.newPage();
  const devtools = await page.createCDPSession();
  const frames: string[] = [];
  devtools.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    // The page may be closed before the last frame is answered; there is none to come then.
    devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await devtools.send('Page.startScreencast', { format: 'jpeg', quality: 40, everyNthFrame: 1 });
  await page.goto(url);
  // Something must move, or no frame would be painted without the modal.
  await page.evaluate(async () => {
    const dot = document.body.appendChild(document.createElement('i'));
    dot.style.cssText = 'position:fixed;top:0;left:0;width:4px;height:4px;background:#000';
    const end = performance.now() + 1000;
    while (performance.now() < end) {
      dot.style.left = `${performance.now() % 200}px`;
      await new Promise(requestAnimationFrame);
    }
  });
  await devtools.send('Page.stopScreencast');
  await page.close();
  return frames;
};

/** Takes frames as JPEG; resolves to how many of them show the marker's colour on a tenth of the picture or more. */
const countMarked = async (session: Session, frames: readonly string[]): Promise<number> => {
  const page: Page = await session.newPage();
  const count = await page.evaluate(async (pictures) => {
    const isMarked = async (picture: string): Promise<boolean> => {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(64, 48).getContext('2d');
      canvas?.drawImage(image, 0, 0, 64, 48);
      const { data } = canvas?.getImageData(0, 0, 64, 48) ?? { data: [] };
      let pink = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 0) > 180 && (data[at + 1] ?? 255) < 80 && (data[at + 2] ?? 0) > 180) pink++;
      }
      return pink > (64 * 48) / 10;
    };
    const results = await Promise.all(pictures.map(isMarked));
    return results.filter(Boolean).length;
  }, frames);
  await page.close();
  return count;
};

describe.each(pages.map((page) => [page.name, page.url] as const))('frames that show the late modal: %s', (_, url) => {
  it('some without Stet: the counting counts', async () => {
    // The recorder leaves out more on a busy machine.
    await expect.poll(async () => countMarked(alone, await record(alone, url))).toBeGreaterThan(0);
  });

  it('none with Stet, three times over', async () => {
    const frames = [await record(stet, url), await record(stet, url), await record(stet, url)].flat();
    expect(frames.length).toBeGreaterThan(3);
    expect(await countMarked(alone, frames)).toBe(0);
  });
});
