/** Fields of the widget libraries for React. */
import { Autocomplete, TextField } from '@mui/material';
import { Input, Select } from 'antd';
import { createElement as h, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Form, show, state } from './show.ts';

const react =
  (view: () => ReactNode): Form =>
  (root) =>
    createRoot(root).render(h(view));

const AntTags = ({ separators }: { readonly separators: string[] }) => {
  const [chips, setChips] = useState<string[]>([]);
  state.chips = chips;
  return h(
    'div',
    null,
    h('label', { htmlFor: 'ips' }, 'Trusted IPs'),
    h(Select, {
      id: 'ips',
      mode: 'tags',
      style: { width: 400 },
      value: chips,
      onChange: (next) => setChips(next as string[]),
      tokenSeparators: separators,
      'aria-label': 'Trusted IPs',
    }),
  );
};

const AntText = () => {
  const [text, setText] = useState('');
  state.text = text;
  return h(
    'label',
    null,
    'Trusted IPs',
    h(Input.TextArea, {
      value: text,
      autoSize: true,
      allowClear: true,
      onChange: ({ target }) => setText(target.value),
    }),
  );
};

const MuiTags = () => {
  const [chips, setChips] = useState<string[]>([]);
  state.chips = chips;
  return h(Autocomplete<string, true, false, true>, {
    multiple: true,
    freeSolo: true,
    options: [],
    value: chips,
    onChange: (_, next) => setChips(next),
    renderInput: (params) => h(TextField, { ...params, label: 'Trusted IPs' }),
  });
};

const MuiText = () => {
  const [text, setText] = useState('');
  state.text = text;
  return h(TextField, {
    multiline: true,
    label: 'Trusted IPs',
    value: text,
    onChange: ({ target }) => setText(target.value),
  });
};

show({
  'ant-tags': react(() => h(AntTags, { separators: [] })),
  'ant-text': react(AntText),
  'mui-tags': react(MuiTags),
  'mui-text': react(MuiText),
});
