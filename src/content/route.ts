import { isForAsking } from '../finder/own-purpose';

/** The part behind `#` is a place on the page, unless a single-page site keeps its routes there. */
const withoutPlace = (address: string): string => address.replace(/#(?![/!]).*/, '');

/** Where a page says it is. A single-page site says otherwise without a load. */
export class Route {
  #told: string | undefined;
  #address = '';
  #asks = false;

  /** To ask is what the page is for, by its address. */
  get isForAsking(): boolean {
    return this.#asks;
  }

  /** Takes the page's address; tells whether it is another one than the last time. */
  hasMoved(told: string): boolean {
    if (told === this.#told) return false;
    this.#told = told;
    const address = withoutPlace(told);
    if (address === this.#address) return false;
    this.#address = address;
    this.#asks = isForAsking(address);
    return true;
  }
}
