/** Forms of React 19, made by hand. */
import { createElement as h, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Form, show, state } from './show.ts';

const react =
  (view: () => ReactNode): Form =>
  (root) =>
    createRoot(root).render(h(view));

/** A controlled text area; `accept` gives the next state from the present one and what was entered. */
const list = (accept: (entered: string, text: string) => string, start = '') =>
  react(() => {
    const [text, setText] = useState(start);
    state.text = text;
    return h(
      'label',
      null,
      'Trusted IPs ',
      h('textarea', {
        id: 'f',
        value: text,
        onChange: ({ target }: { target: HTMLTextAreaElement }) => setText(accept(target.value, text)),
      }),
    );
  });

const isV4 = (entry: string) => /^\d+(\.\d+){3}(\/\d+)?$/.test(entry.trim());

const Resetting = () => {
  const [text, setText] = useState('198.51.100.1');
  state.text = text;
  useEffect(() => {
    if (text !== '198.51.100.1') setText('198.51.100.1');
  }, [text]);
  return h(
    'label',
    null,
    'Trusted IPs ',
    h('textarea', {
      value: text,
      onChange: ({ target }: { target: HTMLTextAreaElement }) => setText(target.value),
    }),
  );
};

const Confirm = () => {
  const [typed, setTyped] = useState('');
  const [chips, setChips] = useState<readonly string[]>(['198.51.100.1']);
  state.typed = typed;
  state.chips = chips;
  const add = () => {
    setChips([...chips, ...typed.split(/[ ,]+/).filter(Boolean)]);
    setTyped('');
  };
  return h(
    'div',
    null,
    h(
      'div',
      null,
      h('input', {
        'aria-label': 'Trusted IPs',
        placeholder: 'Enter IP address',
        value: typed,
        onChange: ({ target }) => setTyped(target.value),
      }),
      h('button', { id: 'confirm', type: 'button', onClick: add }, 'Confirm'),
    ),
    h('ul', null, ...chips.map((chip) => h('li', { key: chip }, h('span', null, chip)))),
    h('p', null, h('button', { type: 'button' }, 'Save')),
  );
};

interface TagsProps {
  readonly key_: 'Enter' | ',' | null;
  readonly accept?: (entry: string) => boolean;
  readonly keepsRefused?: boolean;
  /** Each chip brings a new input, because its place among its siblings is its key. */
  readonly remounts?: boolean;
}

const Tags = ({ key_, accept = () => true, keepsRefused = false, remounts = false }: TagsProps) => {
  const [typed, setTyped] = useState('');
  const [chips, setChips] = useState<readonly string[]>([]);
  state.typed = typed;
  state.chips = chips;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') state.enters = Number(state.enters ?? 0) + 1;
    if (event.key !== key_ || typed === '') return;
    event.preventDefault();
    if (accept(typed)) setChips([...chips, typed]);
    if (accept(typed) || !keepsRefused) setTyped('');
  };
  return h(
    'div',
    null,
    ...chips.map((chip) => h('span', { key: chip, className: 'chip' }, chip)),
    h('input', {
      key: remounts ? chips.length : 'input',
      'aria-label': 'Trusted IPs',
      placeholder: 'IP address',
      value: typed,
      onChange: ({ target }) => setTyped(target.value),
      onKeyDown,
    }),
  );
};

/** A form that Enter would send. */
const InForm = (props: TagsProps) => {
  state.sent = 0;
  return h(
    'form',
    {
      onSubmit: (event) => {
        event.preventDefault();
        state.sent = Number(state.sent) + 1;
      },
    },
    h(Tags, props),
    h('button', { type: 'submit' }, 'Create'),
  );
};

const Rows = () => {
  const [rows, setRows] = useState<readonly string[]>(['', '', '']);
  state.rows = rows;
  return h(
    'div',
    null,
    ...rows.map((row, i) =>
      h('input', {
        key: i,
        placeholder: `IP address ${i + 1}`,
        value: row,
        onChange: ({ target }) => setRows(rows.map((other, j) => (j === i ? target.value : other))),
      }),
    ),
    h('button', { type: 'button', onClick: () => setRows([...rows, '']) }, 'Add row'),
  );
};

show({
  list: list((entered) => entered),
  held: list((entered) => entered, '198.51.100.1'),
  'no-space': list((entered, text) => (/\s/.test(entered) ? text : entered)),
  'ipv4-only': list((entered) => entered.split(',').filter(isV4).join(',')),
  truncates: list((entered) => entered.slice(0, 20)),
  resets: react(Resetting),
  confirm: react(Confirm),
  tags: react(() => h(Tags, { key_: 'Enter' })),
  'tags-remounting': react(() => h(Tags, { key_: 'Enter', remounts: true })),
  'tags-v4': react(() => h(Tags, { key_: 'Enter', accept: isV4 })),
  'tags-v4-kept': react(() => h(Tags, { key_: 'Enter', accept: isV4, keepsRefused: true })),
  'tags-comma': react(() => h(Tags, { key_: ',' })),
  'tags-dead': react(() => h(Tags, { key_: null })),
  'form-comma': react(() => h(InForm, { key_: ',' })),
  'form-enter': react(() => h(InForm, { key_: 'Enter' })),
  rows: react(Rows),
});
