/** Tag inputs of libraries for React, as npm gives them. */
import { Select as ArcoSelect, InputTag } from '@arco-design/web-react';
import { TagsInput as Ark, useTagsInputContext } from '@ark-ui/react';
import { TagsInput as Chakra, ChakraProvider, defaultSystem } from '@chakra-ui/react';
import { TagInput as Semi } from '@douyinfe/semi-ui';
import { TagsInput as Mantine, MantineProvider } from '@mantine/core';
import { Autocomplete, TextField } from '@mui/material';
import { Select as AntSelect } from 'antd';
import { AutoComplete } from 'primereact/autocomplete';
import { Chips } from 'primereact/chips';
import { createElement as h, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Creatable from 'react-select/creatable';
import { TagInput as Rs } from 'rsuite';
import { TagInput as TDesign } from 'tdesign-react';
import { type Form, show, state } from '../show.ts';

type Draw = (chips: string[], set: (next: string[]) => void) => ReactNode;

const View = ({ draw }: { readonly draw: Draw }) => {
  const [chips, setChips] = useState<string[]>([]);
  state.chips = chips;
  return h('div', null, h('div', null, 'Trusted IPs'), draw(chips, setChips));
};

const form =
  (draw: Draw): Form =>
  (root) =>
    createRoot(root).render(h(View, { draw }));

const ArkItems = () =>
  useTagsInputContext().value.map((one, index) =>
    h(
      Ark.Item,
      { key: one, index, value: one },
      h(Ark.ItemPreview, null, h(Ark.ItemText, null, one), h(Ark.ItemDeleteTrigger, null, '×')),
      h(Ark.ItemInput, null),
    ),
  );

const ArkTags = ({ value, set }: { value: string[]; set: (next: string[]) => void }) =>
  h(
    Ark.Root,
    { value, onValueChange: (details: { value: string[] }) => set(details.value) },
    h(Ark.Control, null, h(ArkItems, null), h(Ark.Input, { placeholder: 'Trusted IPs' })),
  );

const LABEL = { 'aria-label': 'Trusted IPs' };
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

show({
  antd: form((value, set) =>
    h(AntSelect, {
      mode: 'tags',
      style: { width: 400 },
      value,
      onChange: (next) => set(strings(next)),
      ...LABEL,
    }),
  ),
  mui: form((value, set) =>
    h(Autocomplete<string, true, false, true>, {
      multiple: true,
      freeSolo: true,
      options: [],
      value,
      onChange: (_, next) => set(next),
      renderInput: (params) => h(TextField, { ...params, label: 'Trusted IPs' }),
    }),
  ),
  mantine: form((value, onChange) =>
    h(MantineProvider, null, h(Mantine, { label: 'Trusted IPs', value, onChange })),
  ),
  'react-select': form((value, set) =>
    h(Creatable<{ value: string; label: string }, true>, {
      isMulti: true,
      options: [],
      value: value.map((one) => ({ value: one, label: one })),
      onChange: (next) => set(next.map((one) => one.value)),
      ...LABEL,
    }),
  ),
  'arco-tags': form((value, set) =>
    h(InputTag, { value, onChange: (next) => set(strings(next)), style: { width: 400 } }),
  ),
  'arco-select': form((value, set) =>
    h(ArcoSelect, {
      mode: 'multiple',
      allowCreate: true,
      value,
      onChange: (next) => set(strings(next)),
      style: { width: 400 },
    }),
  ),
  semi: form((value, set) => h(Semi, { value, onChange: set, ...LABEL })),
  rsuite: form((value, set) =>
    h(Rs, { value, onChange: (next: unknown) => set(strings(next)), style: { width: 300 } }),
  ),
  ark: form((value, set) => h(ArkTags, { value, set })),
  chakra: form((value, set) =>
    h(ChakraProvider, {
      value: defaultSystem,
      // biome-ignore lint/correctness/noChildrenProp: its types ask for it
      children: h(
        Chakra.Root,
        { value, onValueChange: (details: { value: string[] }) => set(details.value) },
        h(Chakra.Label, null, 'Trusted IPs'),
        h(Chakra.Control, null, h(Chakra.Items, null), h(Chakra.Input, { placeholder: 'Add…' })),
      ),
    }),
  ),
  'prime-chips': form((value, set) =>
    h(Chips, { value, onChange: (event) => set(event.value ?? []), ...LABEL }),
  ),
  'prime-complete': form((value, set) =>
    h(AutoComplete, {
      multiple: true,
      value,
      suggestions: [],
      completeMethod: () => {},
      onChange: (event) => set(strings(event.value)),
      ...LABEL,
    }),
  ),
  tdesign: form((value, set) => h(TDesign, { value, onChange: (next) => set(strings(next)) })),
});
