import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEvent } from '../browser/fake-event';
import { fakeStorage } from '../browser/fake-storage';

const onMessage = new FakeEvent<[unknown, object]>();
const onInstalled = new FakeEvent<[]>();
const setBadgeText = vi.fn<(badge: object) => Promise<void>>();
const onStartup = new FakeEvent<[]>();
const getManifest = () => ({ version: '1.2.3' });
const { browser: kept, sync, local } = fakeStorage();
vi.doMock('../../src/browser/pages-api', () => ({
  browser: { ...kept, runtime: { onMessage, onInstalled, onStartup, getManifest }, action: { setBadgeText } },
}));
await import('../../src/background/index');

const word = { type: 'icon', on: true, hidden: 2 };

beforeEach(() => {
  setBadgeText.mockReset().mockResolvedValue();
});

describe('the background', () => {
  it('shows on a tab’s icon what its page says', () => {
    onMessage.fire(word, { tab: { id: 7 } });
    expect(setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '2' }]]);
  });

  it('heeds no other word, and none from where there is no tab', () => {
    onMessage.fire({ type: 'other' }, { tab: { id: 7 } });
    onMessage.fire(word, {});
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  it('outlives a tab that has closed', async () => {
    const told = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    onMessage.fire(word, { tab: { id: 7 } });
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  });

  it('brings the storage up to date when Stet is installed or updated', async () => {
    onInstalled.fire();
    await vi.waitFor(() => expect(sync.items).toHaveProperty('version'));
  });

  it('lays out the words of every language, also where they were lost', async () => {
    local.items = {};
    onStartup.fire();
    await vi.waitFor(() => expect(local.items).toHaveProperty(['words:version'], '1.2.3'));
    expect(local.items).toHaveProperty(['words:de', 'give']);
    expect(local.items).toHaveProperty(['words:zh', 'newsletter']);
  });
});
