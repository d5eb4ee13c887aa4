import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { wordsLanguage } from '../../lib/words/words.ts';
import { popupModel } from './popup-model.ts';

/** Draws the popup in the place of its static frame. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the popup has no root');
  document.documentElement.lang = wordsLanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
  const model = await popupModel();
  root.replaceChildren();
  render(<Popup model={model} />, root);
}
