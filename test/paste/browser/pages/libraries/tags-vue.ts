/** Tag inputs of libraries for Vue, as npm gives them. */
import ArcoVue from '@arco-design/web-vue';
import arcoCss from '@arco-design/web-vue/dist/arco.min.css';
import { Select as AntSelect } from 'ant-design-vue';
import { ElInputTag, ElSelect } from 'element-plus';
import elementCss from 'element-plus/dist/index.css';
import { NDynamicTags, NSelect } from 'naive-ui';
import PrimeComplete from 'primevue/autocomplete';
import PrimeVue from 'primevue/config';
import { QSelect, Quasar } from 'quasar';
import quasarCss from 'quasar/dist/quasar.css';
import { TagInput as TDesign } from 'tdesign-vue-next';
import tdesignCss from 'tdesign-vue-next/dist/tdesign.min.css';
import ViewUI from 'view-ui-plus';
import viewUiCss from 'view-ui-plus/dist/styles/viewuiplus.css';
import { type App, type Component, createApp, h, ref } from 'vue';
import vuetifyCss from 'vuetify/dist/vuetify.min.css';
import { dress, type Form, show, state } from '../show.ts';
import { createVuetify, VCombobox } from './vuetify-tags.js';

interface Model {
  readonly prop: string;
  readonly event: string;
}
const V_MODEL: Model = { prop: 'modelValue', event: 'onUpdate:modelValue' };

const form =
  (component: Component | string, props: object, model = V_MODEL, use: (app: App) => void = () => {}): Form =>
  (root) => {
    const chips = ref<unknown[]>([]);
    state.chips = [];
    const app = createApp({
      render: () =>
        h('div', [
          h('div', 'Trusted IPs'),
          h(typeof component === 'string' ? (app.component(component) as Component) : component, {
            ...props,
            [model.prop]: chips.value,
            [model.event]: (next: unknown[]) => {
              chips.value = next;
              state.chips = [...next];
            },
          }),
        ]),
    });
    use(app);
    app.mount(root);
  };

const VALUE: Model = { prop: 'value', event: 'onUpdate:value' };
const LABEL = { 'aria-label': 'Trusted IPs' };
const WIDE = { style: 'width: 400px' };

const STYLES: Readonly<Record<string, unknown>> = {
  'el-tags': elementCss,
  'el-select': elementCss,
  vuetify: vuetifyCss,
  quasar: quasarCss,
  viewui: viewUiCss,
  'tdesign-vue': tdesignCss,
  'arco-vue': arcoCss,
};
// One at a time: each resets what the others draw.
dress(STYLES[new URL(location.href).searchParams.get('form') ?? ''] ?? '');

show({
  antdv: form(AntSelect, { mode: 'tags', ...WIDE, ...LABEL }, VALUE),
  'el-tags': form(ElInputTag, LABEL),
  'el-select': form(ElSelect, { multiple: true, filterable: true, allowCreate: true, ...WIDE, ...LABEL }),
  vuetify: form(VCombobox, { multiple: true, chips: true, label: 'Trusted IPs' }, V_MODEL, (app) =>
    app.use(createVuetify()),
  ),
  quasar: form(
    QSelect,
    {
      useInput: true,
      useChips: true,
      multiple: true,
      hideDropdownIcon: true,
      newValueMode: 'add',
      label: 'Trusted IPs',
    },
    V_MODEL,
    (app) => app.use(Quasar),
  ),
  'prime-vue': form(PrimeComplete, { multiple: true, typeahead: false, ...LABEL }, V_MODEL, (app) =>
    app.use(PrimeVue),
  ),
  'naive-tags': form(NDynamicTags, {}, VALUE),
  'naive-select': form(NSelect, { multiple: true, filterable: true, tag: true, ...WIDE }, VALUE),
  viewui: form('Select', { multiple: true, filterable: true, allowCreate: true, ...WIDE }, V_MODEL, (app) =>
    app.use(ViewUI),
  ),
  'tdesign-vue': form(TDesign, {}),
  'arco-vue': form('AInputTag', WIDE, V_MODEL, (app) => app.use(ArcoVue)),
});
