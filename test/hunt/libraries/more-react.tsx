/** @jsxImportSource react */
/** Libraries of React that lie in a witness, or draw what others do not: TDesign, RSuite, Semi, PrimeReact, Chakra, Ark. */
import { ToggleGroup } from '@ark-ui/react';
import {
  ChakraProvider,
  Switch as ChakraSwitch,
  CheckboxCard,
  defaultSystem,
  SegmentGroup,
} from '@chakra-ui/react';
import {
  Checkbox as SemiCheckbox,
  Radio as SemiRadio,
  RadioGroup as SemiRadioGroup,
  Select as SemiSelect,
  Switch as SemiSwitch,
  Tree as SemiTree,
} from '@douyinfe/semi-ui';
import { Checkbox as PrimeCheckbox } from 'primereact/checkbox';
import { InputSwitch } from 'primereact/inputswitch';
import { MultiSelect as PrimeMultiSelect } from 'primereact/multiselect';
import { SelectButton } from 'primereact/selectbutton';
import {
  CheckPicker,
  CheckTree,
  Checkbox as RsCheckbox,
  CheckboxGroup as RsCheckboxGroup,
  Radio as RsRadio,
  RadioGroup as RsRadioGroup,
  TagPicker,
  Toggle,
} from 'rsuite';
import {
  Checkbox as TdCheckbox,
  Radio as TdRadio,
  Select as TdSelect,
  Switch as TdSwitch,
  Transfer as TdTransfer,
  Tree as TdTree,
} from 'tdesign-react';
import { type RightsGroup } from '../pens/pen.ts';
import { choiceOf, chosenLabel, chosenLabels, eachRight, inRow, nothing, rightsOf } from './mount.tsx';
import { libraryChoicePens, libraryRightsPens } from './registered.ts';

const pairs = ({ rights }: RightsGroup): { label: string; value: string }[] =>
  rights.map(({ label }) => ({ label, value: label }));

Object.assign(libraryRightsPens, {
  'tdesign-checkbox': eachRight(({ right }) => (
    <p>
      <TdCheckbox defaultChecked={right.on} disabled={right.greyed === true}>
        {right.label}
      </TdCheckbox>
    </p>
  )),
  'tdesign-switch': eachRight(
    inRow(({ right }) => <TdSwitch defaultValue={right.on} disabled={right.greyed === true} />),
  ),
  'tdesign-select-multiple': rightsOf(
    ({ group }) => <TdSelect multiple defaultValue={chosenLabels(group)} options={pairs(group)} />,
    { showsChosenOnly: true },
  ),
  'tdesign-transfer': rightsOf(
    ({ group }) => <TdTransfer data={pairs(group)} defaultValue={chosenLabels(group)} />,
    { lax: true },
  ),
  'tdesign-tree': rightsOf(({ group }) => (
    <TdTree data={pairs(group)} checkable defaultValue={chosenLabels(group)} />
  )),
  'rsuite-checkbox': rightsOf(({ group }) => (
    <RsCheckboxGroup defaultValue={chosenLabels(group)}>
      {group.rights.map(({ label, greyed }) => (
        <RsCheckbox key={label} value={label} disabled={greyed === true}>
          {label}
        </RsCheckbox>
      ))}
    </RsCheckboxGroup>
  )),
  'rsuite-toggle': eachRight(({ right }) => (
    <p>
      <Toggle defaultChecked={right.on} disabled={right.greyed === true}>
        {right.label}
      </Toggle>
    </p>
  )),
  'rsuite-check-tree': rightsOf(({ group }) => (
    <CheckTree data={pairs(group)} defaultValue={chosenLabels(group)} />
  )),
  'rsuite-check-picker': rightsOf(
    ({ group }) => <CheckPicker data={pairs(group)} defaultValue={chosenLabels(group)} />,
    { showsChosenOnly: true },
  ),
  'rsuite-tag-picker': rightsOf(
    ({ group }) => <TagPicker data={pairs(group)} defaultValue={chosenLabels(group)} />,
    { showsChosenOnly: true },
  ),
  'semi-checkbox': eachRight(({ right }) => (
    <p>
      <SemiCheckbox defaultChecked={right.on} disabled={right.greyed === true}>
        {right.label}
      </SemiCheckbox>
    </p>
  )),
  'semi-switch': eachRight(
    inRow(({ right }) => <SemiSwitch defaultChecked={right.on} disabled={right.greyed === true} />),
  ),
  'semi-select-multiple': rightsOf(
    ({ group }) => <SemiSelect multiple defaultValue={chosenLabels(group)} optionList={pairs(group)} />,
    { showsChosenOnly: true },
  ),
  'semi-tree': rightsOf(({ group }) => (
    <SemiTree
      treeData={pairs(group).map((one) => ({ ...one, key: one.value }))}
      multiple
      defaultValue={chosenLabels(group)}
    />
  )),
  // Each right is a choice of its own, and none of them has a name: the browser keeps one tick of them all.
  'semi-unnamed-radios': eachRight(({ right }) => (
    <div>
      <h5>{right.label}</h5>
      <SemiRadioGroup defaultValue={right.on ? 'on' : 'off'}>
        <SemiRadio value="off">Off</SemiRadio>
        <SemiRadio value="on">On</SemiRadio>
      </SemiRadioGroup>
    </div>
  )),
  'prime-react-checkbox': eachRight(({ right }) => (
    <p>
      <PrimeCheckbox inputId={`pr-${right.label}`} checked={right.on} disabled={right.greyed === true} />
      <label htmlFor={`pr-${right.label}`}>{right.label}</label>
    </p>
  )),
  'prime-react-switch': eachRight(inRow(({ right }) => <InputSwitch checked={right.on} />)),
  'prime-react-select-button': rightsOf(({ group }) => (
    <SelectButton
      multiple
      value={chosenLabels(group)}
      options={group.rights.map(({ label }) => label)}
      onChange={nothing}
    />
  )),
  'prime-react-multi-select': rightsOf(
    ({ group }) => (
      <PrimeMultiSelect
        display="chip"
        value={chosenLabels(group)}
        options={group.rights.map(({ label }) => label)}
      />
    ),
    { showsChosenOnly: true },
  ),
  'chakra-switch': eachRight(({ right }) => (
    <ChakraProvider value={defaultSystem}>
      <p>
        <ChakraSwitch.Root defaultChecked={right.on} disabled={right.greyed === true}>
          <ChakraSwitch.HiddenInput />
          <ChakraSwitch.Control />
          <ChakraSwitch.Label>{right.label}</ChakraSwitch.Label>
        </ChakraSwitch.Root>
      </p>
    </ChakraProvider>
  )),
  'chakra-checkbox-card': eachRight(({ right }) => (
    <ChakraProvider value={defaultSystem}>
      <CheckboxCard.Root defaultChecked={right.on}>
        <CheckboxCard.HiddenInput />
        <CheckboxCard.Control>
          <CheckboxCard.Label>{right.label}</CheckboxCard.Label>
          <CheckboxCard.Indicator />
        </CheckboxCard.Control>
      </CheckboxCard.Root>
    </ChakraProvider>
  )),
  'ark-toggle-group': rightsOf(({ group }) => (
    <ToggleGroup.Root multiple defaultValue={chosenLabels(group)}>
      {group.rights.map(({ label }) => (
        <ToggleGroup.Item key={label} value={label}>
          {label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )),
});

Object.assign(libraryChoicePens, {
  'tdesign-radio-button': choiceOf(({ group }) => (
    <TdRadio.Group defaultValue={chosenLabel(group)}>
      {group.choices.map(({ label }) => (
        <TdRadio.Button key={label} value={label}>
          {label}
        </TdRadio.Button>
      ))}
    </TdRadio.Group>
  )),
  'rsuite-radio': choiceOf(({ group }) => (
    <RsRadioGroup defaultValue={chosenLabel(group)} appearance="picker">
      {group.choices.map(({ label }) => (
        <RsRadio key={label} value={label}>
          {label}
        </RsRadio>
      ))}
    </RsRadioGroup>
  )),
  'semi-radio-button': choiceOf(({ group }) => (
    <SemiRadioGroup type="button" defaultValue={chosenLabel(group)}>
      {group.choices.map(({ label }) => (
        <SemiRadio key={label} value={label}>
          {label}
        </SemiRadio>
      ))}
    </SemiRadioGroup>
  )),
  'chakra-segments': choiceOf(({ group }) => (
    <ChakraProvider value={defaultSystem}>
      <SegmentGroup.Root defaultValue={chosenLabel(group)}>
        <SegmentGroup.Indicator />
        <SegmentGroup.Items items={group.choices.map(({ label }) => label)} />
      </SegmentGroup.Root>
    </ChakraProvider>
  )),
});
