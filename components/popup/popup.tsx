import { useState } from 'preact/hooks';
import { t } from '../../lib/words/words.ts';
import { Chip } from '../shared/chip.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { Mark } from '../shared/mark.tsx';
import { Toast } from '../shared/toast.tsx';
import { useTell } from '../shared/use-tell.ts';
import { ApprovedSection } from './approved-section.tsx';
import { BotPlaceSection } from './bot-place-section.tsx';
import { type PopupModel, type PopupState } from './model.ts';
import { OwnAddressSection } from './own-address-section.tsx';
import { PastePanel } from './paste-panel.tsx';
import { SelectedSection } from './selected-section.tsx';
import { TabSection } from './tab-section.tsx';
import { useModel } from './use-model.ts';
import { VerdictLine } from './verdict-line.tsx';

/** The whole popup. `model` is the only thing that it knows of the extension. */
export function Popup({ model }: { model: PopupModel }) {
  const state = useModel(model);
  const { told, tell, clear } = useTell();
  const [pasting, setPasting] = useState(false);
  const shared = { model, state, onDone: tell };
  return (
    <>
      <Header state={state} onDashboard={() => model.openDashboard()} />
      {pasting ? (
        <main class="pasting">
          <VerdictLine state={state} />
          <PastePanel model={model} onClose={() => setPasting(false)} />
        </main>
      ) : (
        <main>
          <VerdictLine state={state} />
          <SelectedSection {...shared} />
          <TabSection {...shared} />
          <BotPlaceSection {...shared} />
          <OwnAddressSection {...shared} />
          <ApprovedSection {...shared} onPaste={() => setPasting(true)} />
        </main>
      )}
      <Toast told={told} onGone={clear} />
    </>
  );
}

function Header({ state, onDashboard }: { state: PopupState; onDashboard: () => void }) {
  return (
    <header class="head">
      <Mark size={22} />
      <h1>{t('extName')}</h1>
      <div class="place">
        <Place state={state} />
      </div>
      <IconButton icon="settings" label={t('popup_dashboard')} onPress={onDashboard} />
    </header>
  );
}

function Place({ state }: { state: PopupState }) {
  if (state.tab.kind === 'loading') return null;
  if (state.exchange !== null && state.host !== null) {
    return <Chip tone="fenced">{t('popup_known', state.host)}</Chip>;
  }
  return <Chip>{t('popup_notKnown')}</Chip>;
}
