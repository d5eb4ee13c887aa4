/** Mounts the overlay when there is first something to show, and turns its actions into messages. */
import { type Held } from '../../components/overlay/hold.tsx';
import { mountOverlay, type Overlay } from '../../components/overlay/mount.tsx';
import { type Avoid, type Spot } from '../../components/overlay/place.ts';
import { type AuditView, type PasteReport } from '../../lib/audit/audit-view.ts';
import { ask } from '../../lib/messages/from-page.ts';
import { t } from '../../lib/words/words.ts';
import { copyText } from './clipboard.ts';

export { boxesToAvoid } from './boxes.ts';

export interface SeatOptions {
  readonly signal: AbortSignal;
  readonly css: string;
  readonly spot: Spot | null;
  readonly dir: 'ltr' | 'rtl';
  elementOf(ref: number): Element | null;
  avoid(): Avoid;
  home(): Element | null;
  paste(keyId: string): Promise<PasteReport | null>;
  undo(keyId: string): Promise<boolean>;
  reportPage(): Promise<boolean>;
}

export interface OverlaySeat {
  update(view: AuditView): void;
  showControl(ref: number): void;
  hold(held: Held | null): void;
  /** A word that is shown for a moment and read out. */
  say(text: string): void;
  /** The extension is gone (updated or removed): what is shown is no longer kept in step. */
  lost(): void;
  /** Gives the overlay the focus; false: it has nothing that could take it. */
  takeFocus(): boolean;
  readonly host: HTMLElement;
}

export function seatOverlay(options: SeatOptions): OverlaySeat {
  const overlay: Overlay = mountOverlay({
    ...options,
    reveal: (ref) => options.elementOf(ref)?.scrollIntoView({ block: 'center', inline: 'nearest' }),
    onGaveUp: () => void ask('cs-bg/overlay', { state: 'gave-up' }),
    onBlocked: (blocked) => void ask('cs-bg/overlay', { state: blocked ? 'blocked' : 'shown' }),
    actions: {
      accept: (keyId, rule, reason) => void ask('cs-bg/accept-risk', { keyId, rule, reason }),
      undoAccept: (keyId, rule) => void ask('cs-bg/undo-accept', { keyId, rule }),
      pause: (paused) => void ask('cs-bg/pause', { paused }),
      choose: (keyId, { purpose, setIds }) =>
        void ask('cs-bg/choose', {
          keyId,
          ...(purpose && { purpose }),
          ...(setIds && { setIds: [...setIds] }),
        }),
      async approve(keyId, addresses, setId) {
        const answer = await ask('cs-bg/approve', { keyId, addresses: [...addresses], setId });
        return answer.ok ? answer.value : { done: false, said: t('approve_gone') };
      },
      moved: ({ x, y }) => void ask('cs-bg/place', { x, y }),
      undoApprove: () => void ask('cs-bg/undo-approve', null),
      paste: options.paste,
      undo: options.undo,
      async copy(keyId) {
        const text = await ask('cs-bg/copy-text', { keyId });
        return text.ok && text.value !== null && copyText(text.value);
      },
      openDashboard: (rule) => void ask('cs-bg/open-dashboard', rule && { rule }),
      reportPage: options.reportPage,
    },
  });
  return {
    update: (view) => overlay.update(view),
    showControl: (ref) => overlay.showControl(ref),
    hold: (held) => overlay.hold(held),
    say: (text) => overlay.setNotice(text),
    lost: () => overlay.setNotice(t('overlay_lost')),
    takeFocus: () => overlay.takeFocus(),
    host: overlay.host,
  };
}
