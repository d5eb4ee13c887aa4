/** @jsxImportSource react */
import {
  Checkbox as ArcoCheckbox,
  Radio as ArcoRadio,
  Select as ArcoSelect,
  Switch as ArcoSwitch,
  Transfer as ArcoTransfer,
  Tree as ArcoTree,
} from '@arco-design/web-react';
import { Checkbox, Radio, Segmented, Select, Switch, Transfer, Tree } from 'antd';
import { choiceOf, chosenLabel, chosenLabels, eachRight, inRow, rightsOf } from './mount.tsx';
import { libraryChoicePens, libraryRightsPens } from './registered.ts';

const labelsOf = (rights: readonly { readonly label: string }[]): string[] =>
  rights.map(({ label }) => label);

Object.assign(libraryRightsPens, {
  'antd-checkbox': eachRight(({ right }) => (
    <p>
      <Checkbox defaultChecked={right.on} disabled={right.greyed === true}>
        {right.label}
      </Checkbox>
    </p>
  )),
  'antd-checkbox-group': rightsOf(({ group }) => (
    <Checkbox.Group options={labelsOf(group.rights)} defaultValue={chosenLabels(group)} />
  )),
  'antd-switch': eachRight(
    inRow(({ right }) => <Switch defaultChecked={right.on} disabled={right.greyed === true} />),
  ),
  'antd-switch-with-words': rightsOf(({ group, ctx }) => (
    <>
      {group.rights.map(({ label, on }) => (
        <div key={label} style={{ display: 'flex', gap: 24 }}>
          <span>{label}</span>
          <Switch defaultChecked={on} checkedChildren={ctx.words.on} unCheckedChildren={ctx.words.off} />
        </div>
      ))}
    </>
  )),
  'antd-select-multiple': rightsOf(
    ({ group }) => (
      <Select
        mode="multiple"
        style={{ width: 600 }}
        defaultValue={chosenLabels(group)}
        options={group.rights.map(({ label }) => ({ value: label, label }))}
      />
    ),
    { showsChosenOnly: true },
  ),
  'antd-transfer': rightsOf(({ group, ctx }) => (
    <Transfer
      dataSource={group.rights.map(({ label }) => ({ key: label, title: label }))}
      titles={[ctx.words.available, ctx.words.selected]}
      targetKeys={chosenLabels(group)}
      render={({ title }) => title}
    />
  )),
  'antd-tree': rightsOf(({ group }) => (
    <Tree
      checkable
      defaultExpandAll
      defaultCheckedKeys={chosenLabels(group)}
      treeData={[
        {
          key: 'all',
          title: group.heading,
          children: group.rights.map(({ label }) => ({ key: label, title: label })),
        },
      ]}
    />
  )),
  'arco-checkbox': eachRight(({ right }) => (
    <p>
      <ArcoCheckbox defaultChecked={right.on} disabled={right.greyed === true}>
        {right.label}
      </ArcoCheckbox>
    </p>
  )),
  'arco-switch': eachRight(
    inRow(({ right }) => <ArcoSwitch defaultChecked={right.on} disabled={right.greyed === true} />),
  ),
  'arco-select-multiple': rightsOf(
    ({ group }) => (
      <ArcoSelect
        mode="multiple"
        style={{ width: 600 }}
        defaultValue={chosenLabels(group)}
        options={labelsOf(group.rights)}
      />
    ),
    { showsChosenOnly: true },
  ),
  'arco-transfer': rightsOf(({ group, ctx }) => (
    <ArcoTransfer
      dataSource={group.rights.map(({ label }) => ({ key: label, value: label }))}
      titleTexts={[ctx.words.available, ctx.words.selected]}
      defaultTargetKeys={chosenLabels(group)}
    />
  )),
  'arco-tree': rightsOf(({ group }) => (
    <ArcoTree
      checkable
      defaultCheckedKeys={chosenLabels(group)}
      treeData={[
        {
          key: 'all',
          title: group.heading,
          children: group.rights.map(({ label }) => ({ key: label, title: label })),
        },
      ]}
    />
  )),
});

Object.assign(libraryChoicePens, {
  'antd-radio': choiceOf(({ group }) => (
    <Radio.Group
      defaultValue={chosenLabel(group)}
      options={labelsOf(group.choices)}
      disabled={group.greyed}
    />
  )),
  'antd-radio-button': choiceOf(({ group }) => (
    <Radio.Group
      defaultValue={chosenLabel(group)}
      options={labelsOf(group.choices)}
      disabled={group.greyed}
      optionType="button"
      buttonStyle="solid"
    />
  )),
  'antd-segmented': choiceOf(({ group }) => (
    <Segmented defaultValue={chosenLabel(group)} options={labelsOf(group.choices)} disabled={group.greyed} />
  )),
  'antd-select': choiceOf(
    ({ group }) => (
      <Select
        style={{ width: 400 }}
        defaultValue={chosenLabel(group)}
        options={group.choices.map(({ label }) => ({ value: label, label }))}
      />
    ),
    { lax: true },
  ),
  'arco-radio': choiceOf(({ group }) => (
    <ArcoRadio.Group
      defaultValue={chosenLabel(group)}
      options={labelsOf(group.choices)}
      disabled={group.greyed}
    />
  )),
  'arco-radio-button': choiceOf(({ group }) => (
    <ArcoRadio.Group type="button" defaultValue={chosenLabel(group)} options={labelsOf(group.choices)} />
  )),
});
