import { type ComponentChild, render } from 'preact';
import './base.css';
import { message } from './message';

/** Takes the page's content; shows it in place of the body's, and says which language it speaks. */
export const showPage = (content: ComponentChild): void => {
  document.documentElement.lang = message('language');
  render(content, document.body);
};
