import 'element-plus/dist/index.css';
import { ElButton, ElCheckbox, ElDialog, ElInput, ElRadio, ElRadioGroup } from 'element-plus';
import { createApp, defineComponent, h, ref } from 'vue';
import { plant } from '../drawings/plant.ts';

const secrets = plant('bitget/libraries');
const BOXES = [
  ['orders', 'Orders', 'Futures'],
  ['holdings', 'Holdings', ''],
  ['spot', 'Spot', 'Spot'],
  ['transfer', 'Transfer', 'Wallet'],
  ['withdraw', 'Withdraw', ''],
] as const;
const ALL = BOXES.map(([mark]) => mark as string);

const App = defineComponent({
  setup() {
    const on = ref<readonly string[]>(ALL);
    const mode = ref('rw');
    const note = ref('');
    const ips = ref('');
    const marked = (mark: string, label: string) => () => h('span', { 'data-e2e': mark }, label);
    return () =>
      h('main', [
        h('h1', 'API keys'),
        h('p', 'Bitget provides you with a powerful API, enabling you to make withdrawals.'),
        h(
          ElDialog,
          { modelValue: true, title: 'Create new API key' },
          {
            default: () => [
              h('div', [
                h('label', { for: 'note' }, '* Note'),
                h(ElInput, {
                  id: 'note',
                  'data-e2e': 'note',
                  modelValue: note.value,
                  'onUpdate:modelValue': (value: string) => {
                    note.value = value;
                  },
                }),
              ]),
              h('div', [
                h('div', '* Passphrase (API token)'),
                h(ElInput, { modelValue: secrets.passphrase }),
              ]),
              h('h4', '* Permissions'),
              h(
                ElRadioGroup,
                {
                  modelValue: mode.value,
                  'onUpdate:modelValue': (value: unknown) => {
                    mode.value = String(value);
                  },
                },
                () => [
                  h(ElRadio, { value: 'rw' }, marked('rw', 'Read-write')),
                  h(ElRadio, { value: 'ro' }, marked('ro', 'Read-only')),
                ],
              ),
              h(
                ElCheckbox,
                {
                  modelValue: on.value.length === ALL.length,
                  indeterminate: on.value.length > 0 && on.value.length < ALL.length,
                  'onUpdate:modelValue': (value: unknown) => {
                    on.value = value === true ? ALL : [];
                  },
                },
                marked('all', 'Select all'),
              ),
              BOXES.map(([mark, label, title]) => [
                title === '' ? null : h('h5', title),
                h(
                  ElCheckbox,
                  {
                    key: mark,
                    modelValue: on.value.includes(mark),
                    'onUpdate:modelValue': (value: unknown) => {
                      on.value =
                        value === true ? [...on.value, mark] : on.value.filter((one) => one !== mark);
                    },
                  },
                  marked(mark, label),
                ),
              ]),
              h('h4', 'IP Access Restrictions [Optional]'),
              h('div', 'Linked IP address'),
              h(ElInput, {
                'data-e2e': 'ips',
                modelValue: ips.value,
                'onUpdate:modelValue': (value: string) => {
                  ips.value = value;
                },
              }),
              h(ElButton, { type: 'primary' }, () => 'Next'),
            ],
          },
        ),
      ]);
  },
});

createApp(App).mount('#root');
