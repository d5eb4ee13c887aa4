/** Chips beside a box, made in one of many ways. */
import { type Ground, hintOf } from './awkward.ts';
import { later, spelled, whyNot } from './server.ts';

const SVG =
  '<svg width="12" height="12" viewBox="0 0 12 12"><path d="M2 2l8 8M10 2l-8 8" stroke="currentColor"/></svg>';

export function drawChips({ root, spec, complain, anew }: Ground): () => readonly string[] {
  const { commits, key, splits, left, chipsAt, remove, isNamed, button, delay, isLate } = spec;
  const { small, placeholder } = hintOf(spec);
  let chips: readonly string[] = [...spec.start];
  const title = Object.assign(document.createElement('div'), { textContent: 'Trusted IPs' });
  const field = document.createElement('div');
  field.className = isNamed ? 'tag-input' : 'css-1k2x9';
  field.style.cssText = 'border:1px solid #999;padding:4px;display:flex;gap:4px;flex-wrap:wrap';
  const list = document.createElement(chipsAt === 'elsewhere' ? 'ul' : 'span');
  const hint = Object.assign(document.createElement('small'), { textContent: small });
  let input = inputOf('');
  let timer = 0;

  function inputOf(value: string): HTMLInputElement {
    const made = Object.assign(document.createElement('input'), { value, placeholder });
    if (isNamed) made.style.border = '0';
    made.addEventListener(key, (event) => {
      const pressed = event.key === 'Enter' || event.key === ',' || event.key === ' ' ? event.key : null;
      if (event.key === 'Backspace' && made.value === '' && key === 'keydown') change(chips.slice(0, -1));
      if (pressed === null || !commits.includes(pressed) || made.value.trim() === '') return;
      event.preventDefault();
      commit();
    });
    made.addEventListener('input', () => {
      if (spec.isMasked) made.value = /^[\d.]{0,15}/.exec(made.value)?.[0] ?? '';
      if (spec.redraw === 'field' && document.activeElement === made) renew(made.value);
      if (!commits.includes('debounce')) return;
      clearTimeout(timer);
      timer = window.setTimeout(commit, 600);
    });
    made.addEventListener('paste', (event) => {
      if (!commits.includes('paste')) return;
      event.preventDefault();
      add((event.clipboardData?.getData('text/plain') ?? '').split(/[\s,;]+/));
    });
    made.addEventListener('blur', () => {
      if (input !== made) return;
      if (commits.includes('blur') && made.value.trim() !== '') commit();
      else if (left === 'drop') made.value = '';
    });
    return made;
  }
  function renew(value: string): void {
    const old = input;
    input = inputOf(value);
    old.replaceWith(input);
    input.focus();
  }
  function commit(): void {
    const text = input.value.trim().replace(/[,;]$/, '');
    if (text === '') return;
    add(splits ? text.split(/[\s,;]+/) : [text]);
  }
  function add(entries: readonly string[]): void {
    const fits = (entry: string, nth: number): string | null =>
      isLate && delay > 0 ? null : whyNot(spec, entry, chips.length + nth);
    const bad = entries.flatMap((entry, nth) => fits(entry, nth) ?? []);
    if (bad.length > 0) {
      complain(bad[0] ?? null);
      if (left === 'drop') input.value = '';
      return;
    }
    complain(null);
    input.value = '';
    later(isLate ? 0 : delay, () => {
      change(spelled(spec, [...chips, ...entries]));
      if (!isLate || delay === 0) return;
      later(delay, () => {
        const good = chips.filter(
          (entry, nth) => spec.start.includes(entry) || whyNot(spec, entry, nth) === null,
        );
        if (good.length < chips.length) complain('Some addresses were not accepted');
        change(good);
      });
    });
  }
  function change(next: readonly string[]): void {
    chips = next;
    const wasFocused = document.activeElement === input;
    draw();
    anew();
    if (wasFocused) input.focus();
  }
  function draw(): void {
    list.replaceChildren(...chips.map(chipOf));
  }
  function chipOf(text: string): HTMLElement {
    const chip = document.createElement(chipsAt === 'elsewhere' ? 'li' : 'span');
    chip.className = isNamed ? 'tag' : 'css-9a8b7';
    chip.append(Object.assign(document.createElement('span'), { textContent: text }));
    if (remove === 'none') return chip;
    const cross = document.createElement(remove === 'role' ? 'span' : 'button');
    if (remove === 'role') cross.setAttribute('role', 'button');
    else (cross as HTMLButtonElement).type = 'button';
    cross.innerHTML = remove === 'svg' ? SVG : '×';
    cross.addEventListener('click', () => change(chips.filter((one) => one !== text)));
    chip.append(' ', cross);
    return chip;
  }
  let holder: Element | ShadowRoot = list;
  if (chipsAt === 'shadow') {
    const host = document.createElement('x-chips');
    const inner = host.attachShadow({ mode: 'open' });
    inner.append(list);
    holder = host;
  }
  if (chipsAt === 'inside' || chipsAt === 'shadow') field.append(holder, input);
  else if (chipsAt === 'after') field.append(input, list);
  else field.append(input);
  root.append(title, field);
  if (commits.includes('button')) {
    const own = document.createElement('button');
    own.type = 'button';
    own.id = 'own';
    own.innerHTML = button === 'svg' ? SVG : button;
    own.addEventListener('click', commit);
    field.append(own);
  }
  root.append(hint);
  if (chipsAt === 'elsewhere') root.append(list);
  draw();
  return () => chips;
}
