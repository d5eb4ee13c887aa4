import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { beginPage } from './begin-page.ts';
import { popupModel } from './popup-model.ts';

/** Draws the popup in the place of its static frame. */
export async function start(): Promise<void> {
  const root = await beginPage(['approve_', 'audit_', 'paste_', 'popup_', 'dashboard_', 'feeds_', 'living_']);
  const model = await popupModel();
  root.replaceChildren();
  render(<Popup model={model} />, root);
}
