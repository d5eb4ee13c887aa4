/** Forms of Vue 3, by hand and with Element Plus. */
import { ElInput, ElInputTag } from 'element-plus';
import { createApp, defineComponent, h, ref, vModelText, watchEffect, withDirectives } from 'vue';
import { type Form, show, state } from './show.ts';

const vue =
  (setup: () => () => unknown): Form =>
  (root) => {
    createApp(defineComponent({ setup: setup as never })).mount(root);
  };

/** What `<textarea v-model="text">` compiles to. */
const modelled = (modifiers: { trim?: true; lazy?: true } = {}) =>
  vue(() => {
    const text = ref('');
    watchEffect(() => {
      state.text = text.value;
    });
    return () =>
      h('label', [
        'Trusted IPs ',
        withDirectives(
          h('textarea', {
            id: 'f',
            'onUpdate:modelValue': (next: string) => {
              text.value = next;
            },
          }),
          [[vModelText, text.value, '', modifiers as Record<string, boolean>]],
        ),
      ]);
  });

/** Makes a chip of whatever comes before a comma. */
const commaTags = vue(() => {
  const typed = ref('');
  const chips = ref<string[]>([]);
  watchEffect(() => {
    state.chips = [...chips.value];
  });
  const onInput = (event: Event) => {
    const parts = (event.target as HTMLInputElement).value.split(',');
    typed.value = parts.pop() ?? '';
    chips.value.push(...parts.filter(Boolean));
  };
  return () =>
    h('div', [
      ...chips.value.map((chip) => h('span', { key: chip }, chip)),
      h('input', { 'aria-label': 'Trusted IPs', placeholder: 'IP address', value: typed.value, onInput }),
    ]);
});

const elementTags = vue(() => {
  const chips = ref<string[]>([]);
  watchEffect(() => {
    state.chips = [...chips.value];
  });
  return () =>
    h(ElInputTag, {
      modelValue: chips.value,
      ariaLabel: 'Trusted IPs',
      placeholder: 'IP address',
      'onUpdate:modelValue': (next: string[] | undefined) => {
        chips.value = next ?? [];
      },
    });
});

const elementText = vue(() => {
  const text = ref('');
  watchEffect(() => {
    state.text = text.value;
  });
  return () =>
    h(ElInput, {
      type: 'textarea',
      ariaLabel: 'Trusted IPs',
      modelValue: text.value,
      'onUpdate:modelValue': (next: string) => {
        text.value = next;
      },
    });
});

show({
  list: modelled(),
  lazy: modelled({ lazy: true }),
  trim: modelled({ trim: true }),
  'tags-comma': commaTags,
  'element-tags': elementTags,
  'element-text': elementText,
});
