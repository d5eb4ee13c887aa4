/** Vue 3, controlled native inputs. */
import { createApp, defineComponent, h, ref } from 'vue';
import { plant } from '../drawings/plant.ts';

const secrets = plant('binance/libraries');
const BOXES = [
  ['reading', 'Enable Reading'],
  ['spot', 'Enable Spot & Margin Trading'],
  ['universal', 'Permits Universal Transfer'],
  ['withdraw', 'Enable Withdrawals'],
] as const;

const typedIn = (event: Event): string =>
  event.target instanceof HTMLInputElement ? event.target.value : '';

const App = defineComponent({
  setup() {
    const on = ref<readonly string[]>(['reading']);
    const isTrusted = ref(false);
    const text = ref('');
    const addresses = ref<readonly string[]>([]);
    const flip = (mark: string): void => {
      on.value = on.value.includes(mark) ? on.value.filter((one) => one !== mark) : [...on.value, mark];
    };
    const add = (): void => {
      addresses.value = [...addresses.value, ...text.value.split(/[\s,]+/).filter((part) => part !== '')];
      text.value = '';
    };
    const radio = (mark: string, label: string, is: boolean, choose: () => void) =>
      h('label', { style: 'display:block' }, [
        h('input', { type: 'radio', name: 'ip', 'data-e2e': mark, checked: is, onChange: choose }),
        label,
      ]);
    return () =>
      h('main', [
        h('h1', 'API Management'),
        h('div', { class: 'card' }, [
          h('h3', 'vue-bot'),
          h('p', `API Key: ${secrets.keyId}`),
          h('p', `Secret Key: ${secrets.secret}`),
          h('h4', 'API restrictions'),
          BOXES.map(([mark, label]) =>
            h('label', { key: mark, style: 'display:block' }, [
              h('input', {
                type: 'checkbox',
                'data-e2e': mark,
                checked: on.value.includes(mark),
                onChange: () => flip(mark),
              }),
              label,
            ]),
          ),
          h('h4', 'IP access restrictions'),
          radio('any', 'Unrestricted (Less Secure)', !isTrusted.value, () => {
            isTrusted.value = false;
          }),
          radio('trusted', 'Restrict access to trusted IPs only (Recommended)', isTrusted.value, () => {
            isTrusted.value = true;
          }),
          isTrusted.value
            ? h('div', [
                addresses.value.map((address) =>
                  h('div', { key: address, class: 'row' }, [
                    h('span', address),
                    h('button', { type: 'button', 'aria-label': `Remove ${address}` }, '×'),
                  ]),
                ),
                h('input', {
                  'data-e2e': 'field',
                  value: text.value,
                  onInput: (event: Event) => {
                    text.value = typedIn(event);
                  },
                }),
                h('button', { type: 'button', 'data-e2e': 'confirm', onClick: add }, 'Confirm'),
              ])
            : null,
          h('button', { type: 'button' }, 'Save'),
        ]),
        h('p', 'To allow withdrawals, the IP restriction must be switched on first.'),
      ]);
  },
});

createApp(App).mount('#root');
