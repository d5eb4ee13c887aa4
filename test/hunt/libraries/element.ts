import {
  ElCheckbox,
  ElCheckboxButton,
  ElCheckboxGroup,
  ElCheckTag,
  ElOption,
  ElRadio,
  ElRadioButton,
  ElRadioGroup,
  ElSegmented,
  ElSelect,
  ElSwitch,
  ElTransfer,
  ElTree,
} from 'element-plus';
import { type Component, createApp, h, type VNode } from 'vue';
import { type ChoiceGroup, type ChoicePen, type Ctx, type RightsGroup, type RightsPen } from '../pens/pen.ts';
import { drawn, libraryChoicePens, libraryRightsPens } from './registered.ts';

/** The library's own types of props do not fit the compiler's strictest options. */
const draw = (component: unknown, props: Record<string, unknown>, inside?: () => VNode[] | string): VNode =>
  h(component as Component, props, inside);

function mount(host: Element, render: () => VNode[]): void {
  const app = createApp({ render: () => h('div', render()) });
  app.mount(host);
  drawn.push(() => app.unmount());
}

const rightsOf = (
  render: (group: RightsGroup, ctx: Ctx) => VNode[],
  more: Pick<RightsPen, 'lax' | 'showsChosenOnly'> = {},
): RightsPen => ({
  library: true,
  ...more,
  draw: (host, group, ctx) => mount(host, () => [h('h4', group.heading), ...render(group, ctx)]),
});

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

Object.assign(libraryRightsPens, {
  'element-checkbox': rightsOf(({ rights }) =>
    rights.map(({ label, on, greyed }) =>
      h('p', [draw(ElCheckbox, { modelValue: on, disabled: greyed === true }, () => label)]),
    ),
  ),
  'element-checkbox-button': rightsOf((group) => [
    draw(ElCheckboxGroup, { modelValue: chosen(group) }, () =>
      group.rights.map(({ label }) => draw(ElCheckboxButton, { key: label, value: label }, () => label)),
    ),
  ]),
  'element-switch': rightsOf(({ rights }) =>
    rights.map(({ label, on, greyed }) =>
      h('div', { style: 'display:flex;gap:24px' }, [
        h('span', label),
        draw(ElSwitch, { modelValue: on, disabled: greyed === true }),
      ]),
    ),
  ),
  'element-check-tag': rightsOf(({ rights }) =>
    rights.map(({ label, on }) => draw(ElCheckTag, { checked: on }, () => label)),
  ),
  'element-select-multiple': rightsOf(
    (group) => [
      draw(ElSelect, { multiple: true, modelValue: chosen(group), style: 'width:600px' }, () =>
        group.rights.map(({ label }) => draw(ElOption, { key: label, value: label, label })),
      ),
    ],
    { showsChosenOnly: true },
  ),
  'element-transfer': rightsOf((group, { words }) => [
    draw(ElTransfer, {
      data: group.rights.map(({ label }) => ({ key: label, label })),
      titles: [words.available, words.selected],
      modelValue: chosen(group),
    }),
  ]),
  'element-tree': rightsOf((group) => [
    draw(ElTree, {
      data: [
        {
          id: 'all',
          label: group.heading,
          children: group.rights.map(({ label }) => ({ id: label, label })),
        },
      ],
      nodeKey: 'id',
      showCheckbox: true,
      defaultExpandAll: true,
      defaultCheckedKeys: chosen(group),
    }),
  ]),
});

Object.assign(libraryChoicePens, {
  'element-radio': choiceOf(({ choices, greyed }, value) => [
    draw(ElRadioGroup, { modelValue: value, disabled: greyed }, () =>
      choices.map(({ label }) => draw(ElRadio, { key: label, value: label }, () => label)),
    ),
  ]),
  'element-radio-button': choiceOf(({ choices }, value) => [
    draw(ElRadioGroup, { modelValue: value }, () =>
      choices.map(({ label }) => draw(ElRadioButton, { key: label, value: label }, () => label)),
    ),
  ]),
  'element-segmented': choiceOf(({ choices }, value) => [
    draw(ElSegmented, { modelValue: value, options: choices.map(({ label }) => label) }),
  ]),
  'element-select': choiceOf(
    ({ choices }, value) => [
      draw(ElSelect, { modelValue: value, style: 'width:400px' }, () =>
        choices.map(({ label }) => draw(ElOption, { key: label, value: label, label })),
      ),
    ],
    { lax: true },
  ),
});
