import { type CDPSession, type Page } from 'puppeteer-core';

/** What a person finds in the overlay: its visible words and its controls, with where they are on the screen. */
export interface OverlayReading {
  readonly text: string;
  readonly controls: readonly OverlayControl[];
  /** The panel's box in CSS pixels of the viewport. */
  readonly box: Box;
}

export interface OverlayControl {
  readonly name: string;
  readonly tag: string;
  readonly box: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the overlay, whose shadow root is closed to the page and to scripts: Chromium's protocol pierces it, and
 * WebDriver BiDi serialises it. Null: there is none.
 */
export async function readOverlay(page: Page): Promise<OverlayReading | null> {
  return (await isFirefox(page)) ? readByBidi(page) : readByCdp(page);
}

/** A trusted click on the overlay's control whose name contains `name`. Throws when there is none. */
export async function clickInOverlay(page: Page, name: string): Promise<void> {
  const overlay = await readOverlay(page);
  const control = overlay?.controls.find((candidate) => candidate.name.includes(name));
  if (!control) {
    const names = overlay?.controls.map((candidate) => candidate.name).join(' | ') ?? 'no overlay';
    throw new Error(`The overlay has no control "${name}": ${names}`);
  }
  const { x, y, width, height } = control.box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Every name in the page's accessibility tree, closed shadow roots included. Chromium only. */
export async function accessibleNames(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.flatMap((node) => {
      const name: unknown = node.ignored ? null : node.name?.value;
      return typeof name === 'string' && name !== '' ? [name] : [];
    });
  } finally {
    await session.detach();
  }
}

/** Runs in the page, on a closed shadow root. Must refer to nothing outside itself. */
function describeRoot(root: ShadowRoot): OverlayReading {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const parts = [...root.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child.localName !== 'style' && shown(child),
  );
  const boxes = parts.map(boxOf).filter((box) => box.width > 0 && box.height > 0);
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, hidden words left out
    text: parts.map((part) => part.innerText).join('\n'),
    controls: [...root.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter(shown)
      .map((element) => ({
        // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, hidden words left out
        name: (element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '').trim(),
        tag: element.localName,
        box: boxOf(element),
      })),
    box: {
      x: left,
      y: top,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
    },
  };
}

async function readByCdp(page: Page): Promise<OverlayReading | null> {
  const session = await page.createCDPSession();
  try {
    const objectId = await closedRootOf(session);
    if (objectId === null) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${describeRoot.toString()})(this); }`,
      returnByValue: true,
    });
    return result.value as OverlayReading;
  } finally {
    await session.detach();
  }
}

/** The overlay's shadow root as a remote object of the page's own world. Null: no overlay. Chromium only. */
export async function closedRootOf(session: CDPSession): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = findClosedRoot(root);
  if (!closed) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  return object.objectId ?? null;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** The overlay's host is the one manual popover with a closed root; a page may have closed roots of its own. */
function findClosedRoot(node: DomNode): DomNode | null {
  const attributes = node.attributes ?? [];
  const isHost = attributes.some((text, index) => index % 2 === 0 && text === 'popover');
  const own = isHost ? node.shadowRoots?.find((root) => root.shadowRootType === 'closed') : undefined;
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child);
    if (found) return found;
  }
  return null;
}

/** The few parts of WebDriver BiDi that puppeteer has no public call for. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly mode?: string;
    readonly shadowRoot?: BidiNode | null;
    readonly children?: readonly BidiNode[];
  };
}

async function readByBidi(page: Page): Promise<OverlayReading | null> {
  const connection = (page.browser() as unknown as { connection: BidiConnection }).connection;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const call = async (
    functionDeclaration: string,
    args: readonly object[],
    extra: object,
  ): Promise<unknown> => {
    const answer = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: false,
      ...extra,
    });
    return (answer.result as { result: unknown }).result;
  };
  const hosts = (await call('() => document.querySelectorAll("[popover=manual]")', [], {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })) as { value?: readonly BidiNode[] };
  const root = hosts.value
    ?.map((host) => host.value?.shadowRoot)
    .find((shadow) => shadow?.value?.mode === 'closed');
  if (!root?.sharedId) return null;
  const answer = (await call(`(root) => JSON.stringify((${describeRoot.toString()})(root))`, [root], {})) as {
    value: string;
  };
  return JSON.parse(answer.value) as OverlayReading;
}

async function isFirefox(page: Page): Promise<boolean> {
  return (await page.browser().version()).toLowerCase().startsWith('firefox');
}
