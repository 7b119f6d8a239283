import type { Page } from 'puppeteer-core';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { tabOf } from '../browsers/page-report.mjs';
import type { World } from './world';

type Messages = Record<string, { message: string }>;

/** Takes the name of a text; returns the text as English readers see it. */
export const text = (key: string): string => {
  const found = (messages as Messages)[key]?.message;
  if (found === undefined) throw new Error(`there is no text ${key}`);
  return found;
};

/** Opens the popup in a tab of its own, to speak of `page`, and waits until it says `told`. */
export const openPopupTab = async (world: World, page: Page, told = text('popup_site_switch')): Promise<Page> => {
  const tab = await tabOf(world.ownPage(), page);
  const popup = await world.session().openOwnPage(`popup/index.html?tab=${tab}`);
  await popup.waitForSelector(`::-p-text(${told})`);
  return popup;
};

/** Presses the switch whose label holds `label`, unfolding what it is folded into. */
export const pressSwitch = async (popup: Page, label: string): Promise<void> => {
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found = await popup.waitForSelector(`::-p-xpath(//label[contains(., "${label}")]//input[@role="switch"])`);
  await found?.click();
};

/** Presses a button of the first listed appeal whose words hold `words`. */
export const pressOnAppeal = async (popup: Page, words: string, button: string): Promise<void> => {
  const item = `//li[.//*[contains(., "${words}")]]`;
  const found = await popup.waitForSelector(`::-p-xpath((${item}//button[normalize-space()="${button}"])[1])`);
  await found?.click();
};
