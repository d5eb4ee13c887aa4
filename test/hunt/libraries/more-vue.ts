/** Libraries of Vue that lie in a witness, or draw what others do not. */
import { Checkbox as ArcoCheckbox, Switch as ArcoSwitch, Tree as ArcoTree } from '@arco-design/web-vue';
import { Switch as AntSwitch, Transfer as AntTransfer, CheckableTag, Segmented } from 'ant-design-vue';
import { NCheckbox, NRadioButton, NRadioGroup, NSelect, NSwitch, NTag, NTransfer, NTree } from 'naive-ui';
import { QBtnToggle, QCheckbox, QOptionGroup, QSelect, QToggle, QTree, Quasar } from 'quasar';
import { CheckTag, Switch as TdSwitch } from 'tdesign-vue-next';
import {
  Checkbox as ViewCheckbox,
  Radio as ViewRadio,
  RadioGroup as ViewRadioGroup,
  Switch as ViewSwitch,
} from 'view-ui-plus';
import { type Component, createApp, h, type Plugin, type VNode } from 'vue';
import { type ChoiceGroup, type ChoicePen, type RightsGroup, type RightsPen } from '../pens/pen.ts';
import { type RightSpec } from '../spec.ts';
import { drawn, libraryChoicePens, libraryRightsPens } from './registered.ts';

/** The libraries' own types of props do not fit the compiler's strictest options. */
const draw = (component: unknown, props: Record<string, unknown>, inside?: () => VNode[] | string): VNode =>
  h(component as Component, props, inside);

function mount(host: Element, render: () => VNode[]): void {
  const app = createApp({ render: () => h('div', render()) });
  app.use(Quasar as unknown as Plugin, {});
  app.mount(host);
  drawn.push(() => app.unmount());
}

type More = Pick<RightsPen, 'lax' | 'showsChosenOnly' | 'css'>;

const rightsOf = (render: (group: RightsGroup) => VNode[], more: More = {}): RightsPen => ({
  library: true,
  ...more,
  draw: (host, group) => mount(host, () => [h('h4', group.heading), ...render(group)]),
});

const eachRight = (render: (right: RightSpec) => VNode, more: More = {}): RightsPen =>
  rightsOf(({ rights }) => rights.map((right) => h('p', { key: right.label }, [render(right)])), more);

const inRow = (render: (right: RightSpec) => VNode, more: More = {}): RightsPen =>
  rightsOf(
    ({ rights }) =>
      rights.map((right) =>
        h('div', { key: right.label, style: 'display:flex;gap:24px' }, [
          h('span', right.label),
          render(right),
        ]),
      ),
    more,
  );

const choiceOf = (
  render: (group: ChoiceGroup, chosen: string) => VNode[],
  more: Pick<ChoicePen, 'lax'> = {},
): ChoicePen => ({
  library: true,
  ...more,
  draw: (host, group) =>
    mount(host, () => [h('h4', group.heading), ...render(group, group.choices[group.chosen]?.label ?? '')]),
});

const chosen = ({ rights }: RightsGroup): string[] => rights.filter(({ on }) => on).map(({ label }) => label);
const pairs = ({ rights }: RightsGroup): { label: string; value: string }[] =>
  rights.map(({ label }) => ({ label, value: label }));

/** What the libraries' style sheets do to the native box; the sheets whole would style the other drawings as well. */
const QUASAR = '.q-toggle__native,.q-checkbox__native,.q-radio__native{display:none}';
const VIEW = '.ivu-checkbox-input,.ivu-radio-input{position:absolute;opacity:0}';

Object.assign(libraryRightsPens, {
  'quasar-toggle': eachRight(
    ({ label, on, greyed }) => draw(QToggle, { modelValue: on, label, disable: greyed === true }),
    { css: QUASAR },
  ),
  // Its style sheet has not come yet: the box that is never ticked is seen.
  'quasar-toggle-bare': eachRight(({ label, on }) => draw(QToggle, { modelValue: on, label }), { lax: true }),
  'quasar-checkbox': eachRight(
    ({ label, on, greyed }) => draw(QCheckbox, { modelValue: on, label, disable: greyed === true }),
    { css: QUASAR },
  ),
  'quasar-select-chips': rightsOf(
    (group) => [
      draw(QSelect, {
        modelValue: chosen(group),
        options: group.rights.map(({ label }) => label),
        multiple: true,
        useChips: true,
        label: group.heading,
      }),
    ],
    { showsChosenOnly: true },
  ),
  'quasar-tree': rightsOf(
    (group) => [
      draw(QTree, {
        nodes: group.rights.map(({ label }) => ({ label, id: label })),
        nodeKey: 'id',
        tickStrategy: 'leaf',
        ticked: chosen(group),
      }),
    ],
    { css: QUASAR },
  ),
  'naive-checkbox': eachRight(({ label, on, greyed }) =>
    draw(NCheckbox, { checked: on, disabled: greyed === true }, () => label),
  ),
  'naive-switch': inRow(({ on, greyed }) => draw(NSwitch, { value: on, disabled: greyed === true })),
  'naive-select-multiple': rightsOf(
    (group) => [draw(NSelect, { value: chosen(group), options: pairs(group), multiple: true })],
    { showsChosenOnly: true },
  ),
  'naive-transfer': rightsOf((group) => [draw(NTransfer, { value: chosen(group), options: pairs(group) })], {
    lax: true,
  }),
  'naive-tree': rightsOf((group) => [
    draw(NTree, {
      data: group.rights.map(({ label }) => ({ label, key: label })),
      checkable: true,
      checkedKeys: chosen(group),
    }),
  ]),
  'naive-checkable-tag': rightsOf(
    ({ rights }) =>
      rights.map(({ label, on }) => draw(NTag, { key: label, checkable: true, checked: on }, () => label)),
    { lax: true },
  ),
  'tdesign-vue-switch': inRow(({ on }) => draw(TdSwitch, { value: on }), { lax: true }),
  'tdesign-vue-check-tag': rightsOf(
    ({ rights }) => rights.map(({ label, on }) => draw(CheckTag, { key: label, checked: on }, () => label)),
    { lax: true },
  ),
  'view-checkbox': eachRight(
    ({ label, on, greyed }) => draw(ViewCheckbox, { modelValue: on, disabled: greyed === true }, () => label),
    { css: VIEW },
  ),
  'view-switch': inRow(({ on }) => draw(ViewSwitch, { modelValue: on }), { lax: true }),
  'ant-vue-switch': inRow(({ on, greyed }) => draw(AntSwitch, { checked: on, disabled: greyed === true })),
  'ant-vue-checkable-tag': rightsOf(
    ({ rights }) =>
      rights.map(({ label, on }) => draw(CheckableTag, { key: label, checked: on }, () => label)),
    { lax: true },
  ),
  'ant-vue-transfer': rightsOf(
    (group) => [
      draw(AntTransfer, {
        dataSource: group.rights.map(({ label }) => ({ key: label, title: label })),
        targetKeys: chosen(group),
        render: ({ title }: { title: string }) => title,
      }),
    ],
    { lax: true },
  ),
  'arco-vue-checkbox': eachRight(({ label, on, greyed }) =>
    draw(ArcoCheckbox, { modelValue: on, disabled: greyed === true }, () => label),
  ),
  'arco-vue-switch': inRow(({ on, greyed }) =>
    draw(ArcoSwitch, { modelValue: on, disabled: greyed === true }),
  ),
  'arco-vue-tree': rightsOf((group) => [
    draw(ArcoTree, {
      data: group.rights.map(({ label }) => ({ key: label, title: label })),
      checkable: true,
      checkedKeys: chosen(group),
    }),
  ]),
});

Object.assign(libraryChoicePens, {
  'quasar-radio': choiceOf(({ choices }, one) => [
    draw(QOptionGroup, {
      modelValue: one,
      options: choices.map(({ label }) => ({ label, value: label })),
      type: 'radio',
    }),
  ]),
  'quasar-button-toggle': choiceOf(({ choices }, one) => [
    draw(QBtnToggle, { modelValue: one, options: choices.map(({ label }) => ({ label, value: label })) }),
  ]),
  'naive-radio-button': choiceOf(({ choices }, one) => [
    draw(NRadioGroup, { value: one }, () =>
      choices.map(({ label }) => draw(NRadioButton, { key: label, value: label, label })),
    ),
  ]),
  'view-radio-button': choiceOf(({ choices }, one) => [
    draw(ViewRadioGroup, { modelValue: one, type: 'button' }, () =>
      choices.map(({ label }) => draw(ViewRadio, { key: label, label })),
    ),
  ]),
  'ant-vue-segmented': choiceOf(({ choices }, one) => [
    draw(Segmented, { value: one, options: choices.map(({ label }) => label) }),
  ]),
});
