/** One visit to an API page: read → tell the background → show what it says; paste when the user asks. */
import { type AuditView } from '../../lib/audit/audit-view.ts';
import { type KeySettings, type PageReading } from '../../lib/audit/key-settings.ts';
import { saysTheSame } from '../../lib/audit/says-the-same.ts';
import { normaliseText } from '../../lib/exchanges/phrases/match.ts';
import { ask } from '../../lib/messages/from-page.ts';
import { type HelloAnswer } from '../../lib/messages/schemas/hello.ts';
import { type ReadBack } from '../../lib/messages/schemas/paste.ts';
import { hearIn } from '../../lib/page/ear.ts';
import { lookLater, topicOf } from '../../lib/page/names/text-index.ts';
import { pollControls } from '../../lib/page/poll.ts';
import { steadyNow } from '../../lib/page/presses.ts';
import { provenanceMemory, withScriptedChanges } from '../../lib/page/provenance.ts';
import { beginReading, type PageRead, readerMemory, readPage } from '../../lib/page/read-page.ts';
import { commonAncestor, holds, type Root } from '../../lib/page/see/dom.ts';
import { KeptParts } from '../../lib/page/see/kept.ts';
import { dialogOf } from '../../lib/page/see/landmarks.ts';
import { isWhole } from '../../lib/page/see/whole.ts';
import { type Look, watch } from '../../lib/page/watch.ts';
import { says } from '../../lib/page/words/vocabulary.ts';
import { type PastePlan } from '../../lib/paste/plan.ts';
import { setWords, t } from '../../lib/words/words.ts';
import { copyText } from './clipboard.ts';
import { type FirstSign } from './first-sign.ts';
import { handsHere, loadHands } from './load-hands.ts';
import { type OverlaySeat } from './overlay-seat.ts';

/** What is not urgent holds the page for so long at a time. */
const SLICE_MS = 4;
/** What was found in a long list is read at the latest so long (ms) after. */
const MAX_WAIT = 500;

export interface Auditing {
  readAgain(): void;
  show(view: AuditView): void;
  paste(keyId: string, plan: PastePlan): Promise<ReadBack>;
  /** Takes the last paste into a key back; whether what stood there before stands there again. */
  undo(keyId: string): Promise<boolean>;
  showControl(ref: number | undefined): void;
  /** Whether there is an overlay that took the focus. */
  takeFocus(): boolean;
  stop(): void;
}

const formsOf = (read: PageRead | null): readonly KeySettings[] =>
  read?.reading.keys.filter(({ kind }) => kind === 'form') ?? [];

/** The handles of all that speaks for a key's rights and restriction. */
const refsOf = ({ evidence, ipEvidence, field, provenance }: KeySettings): readonly number[] =>
  [...Object.values(evidence).flat(), ...ipEvidence, ...provenance, ...(field ? [field] : [])].flatMap(
    ({ ref }) => ref ?? [],
  );

/** @param sign what is shown until the overlay is; the vocabulary is in place */
export function startAuditing(hello: HelloAnswer, sign: FirstSign | null): Auditing {
  const { slice, css, words, dir, spot } = hello;
  setWords(words);
  const end = new AbortController();
  const { signal } = end;
  const memory = readerMemory(slice);
  const provenance = provenanceMemory(slice);
  let latest: PageRead | null = null;
  let told: PageReading | null = null;
  let latestSaid: PageReading | null = null;
  /** The reading that the newest view is of. */
  let judged: PageReading | null = null;
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
  const lookBare = (): PageRead => {
    poll.begins();
    return readPage(document, slice, memory, Date.now());
  };

  /** What the page makes its elements throw, by names that stand for what they would answer, breaks the reading: null. */
  const orNull = <Result>(read: () => Result): Result | null => {
    return attempt(() => (isWhole(document) ? read() : null));
  };

  /** The same within a reading, which is asked whether the page is whole as it begins and as it is taken in. */
  const attempt = <Result>(read: () => Result): Result | null => {
    try {
      return read();
    } catch {
      return null;
    }
  };

  const lookAndTell = (): void => void take(orNull(lookBare));

  /** A reading in slices. */
  const beginLook = (): Look => {
    attempt(poll.begins);
    const reading = orNull(() => beginReading(document, slice, memory, Date.now()));
    return {
      goOn(until) {
        const read = attempt(() => ({ now: reading?.goOn(until) }));
        const now = read?.now;
        if (now === null) takeForms(reading?.forms ?? null);
        if (now === null || now === 'changed') return now;
        const before = latestSaid;
        const roots = take(now ?? null);
        return { roots, isNews: !saysTheSame(latestSaid, before) };
      },
      get isOver() {
        return reading?.isOver === true;
      },
    };
  };

  /** On a page that was not read before the forms are told of at once: their long list takes its time. */
  const takeForms = (forms: PageRead | null): void => {
    if (forms === null || forms === latest || (latest !== null && !latest.reading.listPending)) return;
    latest = forms;
    ears.listen(forms.roots);
    tell(forms.reading);
  };

  /** Takes in what was read, and tells it. `bare`: without what is known of pastes; null: it could not be read. */
  const take = (bare: PageRead | null): readonly Root[] => {
    const read = bare && orNull(() => handsHere()?.withPastes(bare) ?? bare);
    // A page that cannot be read must not go on looking as it was read last.
    if (read === null) {
      tell({ exchange: slice.id, state: 'unreadable', keys: [], readAt: Date.now() });
      return latest?.roots ?? [document];
    }
    const reading = withScriptedChanges(read.reading, read, provenance, steadyNow());
    latest = { ...read, reading };
    ears.listen(read.roots);
    attempt(poll.hasRead);
    if (read.capped) watcher.lookSoon();
    lookAtLongLists();
    // What is half written is no news.
    if (!isPasting) tell(reading);
    return read.roots;
  };

  /** What a reading passed over is looked at in idle time; what speaks of keys there is worth another reading. */
  let isIdling = false;
  let speaksSince: number | null = null;
  const lookAtLongLists = (): void => {
    if (isIdling || memory.lists.later.size === 0) return;
    isIdling = true;
    requestIdleCallback((deadline) => {
      isIdling = false;
      const now = performance.now();
      if (signal.aborted) return;
      for (const element of memory.lists.later) {
        if (lookLater(element, memory.lists, memory.vocabulary, memory.texts)) speaksSince ??= now;
        if (deadline.timeRemaining() < 2 || performance.now() > now + SLICE_MS) break;
      }
      // One reading for all of it, unless it is so much that a part must not wait for the rest.
      const isDone = memory.lists.later.size === 0 || now - (speaksSince ?? now) > MAX_WAIT;
      if (speaksSince === null || !isDone) lookAtLongLists();
      else {
        speaksSince = null;
        watcher.lookSoon();
      }
    });
  };

  /** One reading at a time is on its way; of those that come meanwhile only the newest is told. */
  const tell = (reading: PageReading): void => {
    latestSaid = reading;
    if (saysTheSame(reading, told)) return;
    if (isTelling) {
      waiting = reading;
      return;
    }
    told = reading;
    isTelling = true;
    void ask('cs-bg/reading', reading).then((answer) => {
      isTelling = false;
      if (signal.aborted) return;
      if (answer.ok && answer.value !== null) {
        judged = reading;
        show(answer.value);
      } else if (!answer.ok) {
        told = null;
        if (answer.error === 'no-receiver') overlay?.lost();
        // What the background cannot take must not look like a page on which there is nothing.
        if (answer.error === 'invalid' && reading.keys.length > 0)
          waiting ??= { exchange: reading.exchange, state: 'unreadable', keys: [], readAt: reading.readAt };
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

  let seating: Promise<OverlaySeat | null> | null = null;
  /** The overlay, which is fetched when there is first something to show; null: it could not be had, or all is over. */
  const seat = (): Promise<OverlaySeat | null> => {
    seating ??= import('./overlay-seat.ts').then(takeSeat, () => {
      seating = null;
      void ask('cs-bg/overlay', { state: 'gave-up' });
      return null;
    });
    return seating;
  };
  const takeSeat = ({
    boxesToAvoid,
    seatOverlay,
  }: typeof import('./overlay-seat.ts')): OverlaySeat | null => {
    if (signal.aborted) return null;
    overlay = seatOverlay({
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
        return hands !== null && copyText(hands.outlineOfPage(slice.id, names));
      },
    });
    return overlay;
  };
  const show = (view: AuditView): void => {
    shown = view;
    if (overlay !== null) overlay.update(view);
    // The newest view is shown, whichever asked for the overlay.
    else if (seating === null)
      void seat().then((there) => {
        if (shown !== null) there?.update(shown);
        sign?.remove();
      });
    if (hello.lastLook && view.keys.some(({ kind }) => kind === 'form')) void lookBeforeSaving();
  };

  let lookLast: ((event: Event) => void) | null = null;
  /** It holds nothing before something was found in a form, so that it is fetched then. */
  const lookBeforeSaving = async (): Promise<void> => {
    if (lookLast !== null) return;
    const part = await import('./last-look.ts').catch(() => null);
    if (part === null) return;
    lookLast ??= part.lastLook({
      standing: () => ({ told: judged, view: shown }),
      last: () => latest,
      isFresh: () => watcher.isFresh() && orNull(poll.isAsRead) === true,
      look() {
        lookAndTell();
        return latest;
      },
      hold(keyId, button, isChanged, answered) {
        const onAnswer = (anyway: boolean): void => {
          overlay?.hold(null);
          answered();
          if (anyway) overlay?.say(t('overlay_hold_again', button));
        };
        overlay?.hold({ keyId, button, isChanged, onAnswer });
      },
      anyway: (keyId, rules) => void ask('cs-bg/created-anyway', { keyId, rules: [...rules] }),
    });
  };

  const paste = async (keyId: string, plan: PastePlan): Promise<ReadBack> => {
    const hands = await loadHands();
    isPasting = true;
    const done = await hands?.pasteIntoKey({
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
    const isBack = (await handsHere()?.undoPaste(keyId, latest)) ?? false;
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
    node === sign?.host || (overlay !== null && (node === overlay.host || overlay.host.contains(node)));
  const isRelevant = (node: Node): boolean => {
    if (latest === null || latest.cards.size === 0)
      return node.nodeType === Node.ELEMENT_NODE && document.readyState !== 'complete';
    return kept.isIn(node);
  };
  const ears = hearIn(window, signal, (event) => {
    if (isOurs(event.target as Node)) return;
    provenance.presses.note(event, steadyNow());
    lookLast?.(event);
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
    isAtRest: () => latest !== null && !latest.capped && kept.isAtRest,
    look: beginLook,
  });

  const poll = pollControls({
    document,
    signal,
    cards: () => formsOf(latest).flatMap(({ id }) => latest?.cards.get(id) ?? []),
    rows: () => formsOf(latest).flatMap((key) => refsOf(key).flatMap((ref) => elementOf(ref) ?? [])),
    changed(elements) {
      for (const element of elements) kept.touch(element, true, performance.now(), new Set());
      watcher.lookSoon();
    },
  });

  return {
    readAgain() {
      told = null;
      watcher.lookSoon();
    },
    show: (view) => show(view),
    paste,
    takeFocus: () => overlay?.takeFocus() === true,
    undo,
    showControl(ref) {
      if (ref !== undefined) overlay?.showControl(ref);
    },
    stop() {
      sign?.remove();
      end.abort();
    },
  };
}
