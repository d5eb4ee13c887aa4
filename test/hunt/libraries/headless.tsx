/** @jsxImportSource react */
import {
  Field,
  Checkbox as HeadlessCheckbox,
  Radio as HeadlessRadio,
  RadioGroup as HeadlessRadioGroup,
  Switch as HeadlessSwitch,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react';
import { Checkbox, RadioGroup, Switch, ToggleGroup } from 'radix-ui';
import { choiceOf, chosenLabel, chosenLabels, eachRight, nothing, rightsOf } from './mount.tsx';
import { libraryChoicePens, libraryRightsPens } from './registered.ts';

Object.assign(libraryRightsPens, {
  'radix-checkbox': eachRight(({ right }) => (
    <p>
      <Checkbox.Root id={`r-${right.label}`} defaultChecked={right.on} disabled={right.greyed === true}>
        <Checkbox.Indicator>✓</Checkbox.Indicator>
      </Checkbox.Root>
      <label htmlFor={`r-${right.label}`}>{right.label}</label>
    </p>
  )),
  'radix-switch': eachRight(({ right }) => (
    <p>
      <label htmlFor={`r-${right.label}`}>{right.label}</label>
      <Switch.Root id={`r-${right.label}`} defaultChecked={right.on} disabled={right.greyed === true}>
        <Switch.Thumb />
      </Switch.Root>
    </p>
  )),
  'radix-toggle-group': rightsOf(({ group }) => (
    <ToggleGroup.Root type="multiple" defaultValue={chosenLabels(group)}>
      {group.rights.map(({ label }) => (
        <ToggleGroup.Item key={label} value={label}>
          {label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )),
  'headless-checkbox': eachRight(({ right }) => (
    <Field>
      <HeadlessCheckbox defaultChecked={right.on} disabled={right.greyed === true} />
      <Label>{right.label}</Label>
    </Field>
  )),
  'headless-switch': eachRight(({ right }) => (
    <Field>
      <Label>{right.label}</Label>
      <HeadlessSwitch defaultChecked={right.on} disabled={right.greyed === true} />
    </Field>
  )),
  'headless-listbox': rightsOf(
    ({ group }) => (
      <Listbox multiple value={chosenLabels(group)} onChange={nothing}>
        <ListboxButton>{chosenLabels(group).join(', ')}</ListboxButton>
        <ListboxOptions>
          {group.rights.map(({ label }) => (
            <ListboxOption key={label} value={label}>
              {label}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    ),
    { showsChosenOnly: true, lax: true },
  ),
  'headless-open-listbox': rightsOf(({ group }) => (
    <Listbox multiple value={chosenLabels(group)} onChange={nothing}>
      <ListboxOptions static>
        {group.rights.map(({ label }) => (
          <ListboxOption key={label} value={label}>
            {label}
          </ListboxOption>
        ))}
      </ListboxOptions>
    </Listbox>
  )),
});

Object.assign(libraryChoicePens, {
  'radix-radio': choiceOf(({ group }) => (
    <RadioGroup.Root defaultValue={chosenLabel(group)} disabled={group.greyed}>
      {group.choices.map(({ label }) => (
        <p key={label}>
          <RadioGroup.Item id={`c-${label}`} value={label}>
            <RadioGroup.Indicator>●</RadioGroup.Indicator>
          </RadioGroup.Item>
          <label htmlFor={`c-${label}`}>{label}</label>
        </p>
      ))}
    </RadioGroup.Root>
  )),
  'radix-toggle': choiceOf(({ group }) => (
    <ToggleGroup.Root type="single" defaultValue={chosenLabel(group)}>
      {group.choices.map(({ label }) => (
        <ToggleGroup.Item key={label} value={label}>
          {label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )),
  'headless-radio': choiceOf(({ group }) => (
    <HeadlessRadioGroup value={chosenLabel(group)} onChange={nothing}>
      {group.choices.map(({ label }) => (
        <Field key={label}>
          <HeadlessRadio value={label} disabled={group.greyed} />
          <Label>{label}</Label>
        </Field>
      ))}
    </HeadlessRadioGroup>
  )),
});
