import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { loadWords } from '../../lib/words/load-words.ts';
import { directionOf, uiLanguage } from '../../lib/words/words.ts';
import { popupModel } from './popup-model.ts';

/** Draws the popup in the place of its static frame. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the popup has no root');
  await loadWords(['audit_', 'popup_', 'dashboard_', 'feeds_', 'living_']);
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = directionOf(uiLanguage());
  const model = await popupModel();
  root.replaceChildren();
  render(<Popup model={model} />, root);
}
