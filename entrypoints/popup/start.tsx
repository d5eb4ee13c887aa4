import { Popup } from '../../components/popup/popup.tsx';
import { drawPage } from './draw-page.tsx';
import { popupModel } from './popup-model.ts';

/** Draws the popup in the place of its static frame. */
export function start(): Promise<void> {
  return drawPage(
    ['approve_', 'audit_', 'paste_', 'popup_', 'dashboard_', 'feeds_', 'living_'],
    'head',
    async () => <Popup model={await popupModel()} />,
  );
}
