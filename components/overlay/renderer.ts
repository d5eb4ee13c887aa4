/**
 * Draws JSX into the page. In injected scripts the build puts this in the place of Preact, of which the overlay needs a
 * fifth: elements, SVG, function components, fragments, keys, functions as `ref`, and `useState`. The same components run
 * on Preact in the extension's own pages.
 *
 * No instances are kept. The children of an element are flattened to the elements and texts that they come to, each with
 * the path by which the next drawing finds it again.
 */

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

interface Drawable {
  readonly type: string | Component;
  readonly props: Props;
  readonly key: unknown;
}

interface Drawn {
  readonly props: Props;
  /** The children, and the states of the components between the element and them, by path. */
  readonly nodes: ReadonlyMap<string, Element | Text>;
  readonly states: ReadonlyMap<string, unknown[]>;
}

const NOTHING: Drawn = { props: {}, nodes: new Map(), states: new Map() };
const drawn = new WeakMap<Element, Drawn>();
const trees = new WeakMap<Element, unknown>();
/** Part of a path, so that no component takes over what another one left in its place. */
const numbers = new Map<Component, number>();

let root: Element;
let states: unknown[];
let slot: number;
const refs: (() => void)[] = [];

/** What JSX is compiled to. */
export const jsx = (type: Drawable['type'], props: Props, key?: unknown): Drawable => ({ type, props, key });
export { jsx as jsxs };

export const Fragment = ({ children }: Props): unknown => children;

/** Makes `tree` the only content of `into`; null takes everything away. */
export function render(tree: unknown, into: Element): void {
  trees.set(into, tree);
  root = into;
  draw(into, { children: tree });
  for (const tell of refs.splice(0)) tell();
}

/** A value that a component keeps from one drawing to the next; setting it draws again, soon. */
export function useState<State>(first: State): [State, (next: State) => void] {
  const [mine, index, into] = [states, slot++, root];
  if (!(index in mine)) mine[index] = first;
  return [
    mine[index] as State,
    (next) => {
      mine[index] = next;
      queueMicrotask(() => render(trees.get(into), into));
    },
  ];
}

/** Gives an element its children, then its attributes: a select takes only a value that one of its options has. */
function draw(element: Element, props: Props): void {
  const before = drawn.get(element) ?? NOTHING;
  const nodes = new Map<string, Element | Text>();
  const kept = new Map<string, unknown[]>();
  drawn.set(element, { props, nodes, states: kept });

  const add = (child: unknown, path: string, index: unknown): void => {
    if (child == null || typeof child === 'boolean') return;
    if (Array.isArray(child)) {
      for (const [at, one] of child.entries()) add(one, `${path}/${index}`, at);
      return;
    }
    if (typeof child !== 'object') {
      const id = `${path}/${index}`;
      const old = before.nodes.get(id);
      const text = old instanceof Text ? old : document.createTextNode('');
      if (text.data !== String(child)) text.data = String(child);
      nodes.set(id, text);
      return;
    }
    const { type, props: own, key } = child as Drawable;
    let id = `${path}/${key === undefined ? index : `:${key}`}`;
    if (typeof type === 'string') {
      id += `<${type}`;
      while (nodes.has(id)) id += '+';
      const old = before.nodes.get(id);
      const node = old instanceof Element ? old : create(type, element);
      nodes.set(id, node);
      draw(node, own);
      const { ref } = own;
      if (!old && typeof ref === 'function') refs.push(() => ref(node));
    } else {
      if (!numbers.has(type)) numbers.set(type, numbers.size);
      id += `<${numbers.get(type)}`;
      while (kept.has(id)) id += '+';
      states = before.states.get(id) ?? [];
      slot = 0;
      kept.set(id, states);
      add(type(own), id, 0);
    }
  };
  add(props.children, '', 0);

  for (const [id, node] of before.nodes) if (nodes.get(id) !== node) node.remove();
  let next = element.firstChild;
  for (const node of nodes.values()) {
    if (node === next) next = node.nextSibling;
    else element.insertBefore(node, next);
  }
  for (const name in { ...before.props, ...props }) setProp(element, name, props[name], before.props[name]);
}

function create(type: string, parent: Element): Element {
  return document.createElementNS(type === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI, type);
}

function setProp(element: Element, name: string, value: unknown, before: unknown): void {
  if (name === 'value' || name === 'checked') {
    const field = element as unknown as Record<string, unknown>;
    if (value !== undefined && field[name] !== value) field[name] = value;
  } else if (value === before || name === 'children' || name === 'ref') {
    return;
  } else if (name.startsWith('on')) {
    const event = name.slice(2).toLowerCase();
    element.removeEventListener(event, before as EventListener);
    element.addEventListener(event, value as EventListener);
  } else if (value == null || (value === false && !name.startsWith('aria'))) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value === true && !name.startsWith('aria') ? '' : String(value));
  }
}
