/** One visit to an API page: read → tell the background → show what it says; paste when the user asks. */
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type PageReading } from '../../lib/audit/key-settings.ts';
import { normaliseText } from '../../lib/exchanges/phrases/match.ts';
import { ask } from '../../lib/messages/from-page.ts';
import { type HelloAnswer } from '../../lib/messages/schemas/hello.ts';
import { type ReadBack } from '../../lib/messages/schemas/paste.ts';
import { earOf } from '../../lib/page/ear.ts';
import { lookLater, topicOf } from '../../lib/page/names/text-index.ts';
import { pollControls } from '../../lib/page/poll.ts';
import { provenanceMemory, withScriptedChanges } from '../../lib/page/provenance.ts';
import { type PageRead, readerMemory, readPage } from '../../lib/page/read-page.ts';
import { commonAncestor, holds, type Root } from '../../lib/page/see/dom.ts';
import { KeptParts } from '../../lib/page/see/kept.ts';
import { dialogOf } from '../../lib/page/see/landmarks.ts';
import { watch } from '../../lib/page/watch.ts';
import { loadPhrases, says } from '../../lib/page/words/vocabulary.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';
import { setWords, t } from '../../lib/words/words.ts';
import { handsHere } from '../hands/hands-here.ts';
import { boxesToAvoid } from './boxes.ts';
import { copyText } from './clipboard.ts';
import { lastLook } from './last-look.ts';
import { loadHands } from './load-hands.ts';
import { type OverlaySeat, seatOverlay } from './overlay-seat.ts';

/** What is not urgent holds the page for so long at a time. */
const SLICE_MS = 4;

export interface Auditing {
  readAgain(): void;
  show(view: AuditView): void;
  paste(keyId: string, plan: PastePlan): Promise<ReadBack>;
  /** Takes the last paste into a key back; whether what stood there before stands there again. */
  undo(keyId: string): Promise<boolean>;
  showControl(ref: number | undefined): void;
  stop(): void;
}

export function startAuditing(hello: HelloAnswer): Auditing {
  const { slice, phrases, css, words, dir, spot } = hello;
  loadPhrases(phrases);
  setWords(words);
  const end = new AbortController();
  const { signal } = end;
  const memory = readerMemory(slice);
  const provenance = provenanceMemory(slice);
  let latest: PageRead | null = null;
  let told = '';
  let toldReading: PageReading | null = null;
  let shown: AuditView | null = null;
  let isTelling = false;
  let isPasting = false;
  let waiting: PageReading | null = null;
  let overlay: OverlaySeat | null = null;

  const elementOf = (ref: number): Element | null => {
    const element = latest?.elements.get(ref);
    return element?.isConnected ? element : null;
  };

  const kept = new KeptParts();
  memory.kept = kept;
  const lookBare = (): PageRead => readPage(document, slice, memory, Date.now());
  const look = (): PageRead => {
    const read = lookBare();
    return handsHere()?.withPastes(read) ?? read;
  };

  /** null: the page broke the reading, by names that stand for what its elements would answer. */
  const lookOrNot = (): PageRead | null => {
    try {
      return look();
    } catch {
      return null;
    }
  };

  const lookAndTell = (): readonly Root[] => {
    const read = lookOrNot();
    // A page that cannot be read must not go on looking as it was read last.
    if (read === null) {
      tell({ exchange: slice.id, state: 'unreadable', keys: [], readAt: Date.now() });
      return latest?.roots ?? [document];
    }
    const reading = withScriptedChanges(read.reading, read, provenance, Date.now());
    latest = { ...read, reading };
    if (read.capped) watcher.lookSoon();
    lookAtLongLists();
    // What is half written is no news.
    if (!isPasting) tell(reading);
    return read.roots;
  };

  /** What a reading passed over is looked at in idle time; what speaks of keys there is worth another reading. */
  let isIdling = false;
  const lookAtLongLists = (): void => {
    if (isIdling || memory.lists.later.size === 0) return;
    isIdling = true;
    requestIdleCallback((deadline) => {
      isIdling = false;
      const until = performance.now() + SLICE_MS;
      if (signal.aborted) return;
      let speaks = false;
      for (const element of memory.lists.later) {
        if (lookLater(element, memory.lists, memory.vocabulary, memory.texts)) speaks = true;
        if (deadline.timeRemaining() < 2 || performance.now() > until) break;
      }
      if (speaks) watcher.lookSoon();
      else lookAtLongLists();
    });
  };

  /** One reading at a time is on its way; of those that come meanwhile only the newest is told. */
  const tell = (reading: PageReading, always = false): void => {
    const { readAt, ...said } = reading;
    const text = JSON.stringify(said);
    if (text === told && !always) return;
    if (isTelling) {
      waiting = reading;
      return;
    }
    told = text;
    toldReading = reading;
    isTelling = true;
    void ask('cs-bg/reading', reading).then((answer) => {
      isTelling = false;
      if (signal.aborted) return;
      if (answer.ok && answer.value !== null) show(answer.value);
      else if (!answer.ok) {
        told = '';
        if (answer.error === 'no-receiver') seat().lost();
        // What the background cannot take must not look like a page on which there is nothing.
        if (answer.error === 'invalid' && reading.keys.length > 0)
          waiting ??= { exchange: reading.exchange, state: 'unreadable', keys: [], readAt };
      }
      const next = waiting;
      waiting = null;
      if (next !== null) tell(next);
    });
  };

  /** What holds the controls of the dialog that a form stands in; null: it stands in no dialog. */
  const home = (): Element | null => {
    const key = latest?.reading.keys.find(({ kind }) => kind === 'form');
    const card = key && latest?.cards.get(key.id);
    const dialog = card?.isConnected ? dialogOf(card) : null;
    if (dialog === null) return null;
    const controls = [...(latest?.elements.values() ?? [])].filter((one) => holds(dialog, one));
    return commonAncestor(controls)?.closest('div, form, section, dialog, [role=dialog]') ?? dialog;
  };

  const seat = (): OverlaySeat => {
    overlay ??= seatOverlay({
      signal,
      css,
      dir,
      spot,
      elementOf,
      avoid: () => boxesToAvoid([...(latest?.cards.values() ?? [])], latest?.elements.values() ?? []),
      home,
      paste: pasteForUser,
      undo,
      async reportPage() {
        const hands = await loadHands();
        const names = latest?.reading.keys.flatMap(({ name }) => name ?? []) ?? [];
        return hands !== null && copyText(hands.outline(slice.id, names));
      },
    });
    return overlay;
  };
  const show = (view: AuditView): void => {
    shown = view;
    seat().update(view);
  };

  const lookLast = lastLook({
    standing: () => ({ told: toldReading, view: shown }),
    look() {
      lookAndTell();
      return latest;
    },
    hold(keyId, button, isChanged) {
      const onAnswer = (anyway: boolean): void => {
        seat().hold(null);
        if (anyway) seat().say(t('overlay_hold_again', button));
      };
      seat().hold({ keyId, button, isChanged, onAnswer });
    },
    anyway: (keyId, rules) => void ask('cs-bg/created-anyway', { keyId, rules: [...rules] }),
  });

  const paste = async (keyId: string, plan: PastePlan): Promise<ReadBack> => {
    const hands = await loadHands();
    isPasting = true;
    const done = await hands?.paste({
      keyId,
      plan,
      latest,
      // What was just written is read as if nothing were known.
      look() {
        kept.touchAll(performance.now());
        return lookBare();
      },
      ip: slice.ip,
      signal,
      says,
      copy: copyText,
      around: (change) => watcher.unseen(change),
      leave: () => overlay?.takeFocus() === true,
      onChange: () => watcher.lookSoon(),
    });
    isPasting = false;
    if (!done) {
      const copied = await copyText(plan.add.join(slice.ip.separator));
      // Without hands the form is as it was; with them there is no field.
      if (hands) return copied ? { addresses: [], copied } : null;
      const addresses = plan.add.map((address) => ({ address, word: 'refused', said: null }) as const);
      return { addresses, copied };
    }
    lookAndTell();
    return { addresses: [...done.addresses], copied: done.copied };
  };

  const undo = async (keyId: string): Promise<boolean> => {
    isPasting = true;
    const isBack = (await handsHere()?.undo(keyId, latest)) ?? false;
    isPasting = false;
    lookAndTell();
    return isBack;
  };

  const pasteForUser = async (keyId: string) => {
    const plan = await ask('cs-bg/plan-paste', { keyId });
    const readBack = plan.ok && plan.value !== null ? await paste(keyId, plan.value) : null;
    const report = await ask('cs-bg/paste-done', { keyId, readBack });
    return report.ok ? report.value : null;
  };

  const isOurs = (node: Node): boolean =>
    overlay !== null && (node === overlay.host || overlay.host.contains(node));
  const isRelevant = (node: Node): boolean => {
    if (latest === null || latest.cards.size === 0)
      return node.nodeType === Node.ELEMENT_NODE && document.readyState !== 'complete';
    return kept.isIn(node);
  };
  const ear = earOf(window);
  ear.hear = (event) => {
    if (isOurs(event.target as Node)) return;
    provenance.presses.note(event, Date.now());
    if (hello.lastLook) lookLast(event);
  };
  signal.addEventListener('abort', () => {
    ear.hear = null;
  });
  const watcher = watch({
    document,
    signal,
    isOurs,
    isRelevant,
    isHolder: (node) => kept.isHolder(node),
    touch(node, isDeep, seen) {
      if (node === null) kept.touchAll(performance.now());
      else kept.touch(node, isDeep, performance.now(), seen);
    },
    speaks: (text) => {
      if (text.length > 2_000 || text.trim().length < 2) return false;
      const lower = normaliseText(text);
      return topicOf(lower) !== null || memory.vocabulary.meaningIn(lower, null) !== null;
    },
    look: lookAndTell,
  });

  pollControls({
    document,
    signal,
    cards: () => latest?.cards.values() ?? [],
    rows: () => latest?.elements.values() ?? [],
    changed: watcher.lookSoon,
  });

  return {
    readAgain() {
      told = '';
      watcher.lookSoon();
    },
    show: (view) => show(view),
    paste,
    undo,
    showControl(ref) {
      if (ref !== undefined) overlay?.showControl(ref);
    },
    stop() {
      end.abort();
    },
  };
}
