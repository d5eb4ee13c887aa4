/** @jsxImportSource react */
import {
  Checkbox as MantineCheckbox,
  Chip as MantineChip,
  MantineProvider,
  Radio as MantineRadio,
  Switch as MantineSwitch,
  MultiSelect,
  SegmentedControl,
} from '@mantine/core';
import {
  Autocomplete,
  Checkbox,
  Chip,
  FormControlLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Switch,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { choiceOf, chosenLabel, chosenLabels, eachRight, inRow, nothing, rightsOf } from './mount.tsx';
import { libraryChoicePens, libraryRightsPens } from './registered.ts';

Object.assign(libraryRightsPens, {
  'mui-checkbox': eachRight(({ right }) => (
    <p>
      <FormControlLabel
        label={right.label}
        control={<Checkbox defaultChecked={right.on} disabled={right.greyed === true} />}
      />
    </p>
  )),
  'mui-switch': eachRight(
    inRow(({ right }) => <Switch defaultChecked={right.on} disabled={right.greyed === true} />),
  ),
  'mui-toggle-buttons': rightsOf(({ group }) => (
    <ToggleButtonGroup value={chosenLabels(group)} onChange={nothing}>
      {group.rights.map(({ label }) => (
        <ToggleButton key={label} value={label}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )),
  'mui-autocomplete': rightsOf(
    ({ group }) => (
      <Autocomplete
        multiple
        options={group.rights.map(({ label }) => label)}
        defaultValue={chosenLabels(group)}
        renderInput={(params) => <TextField {...params} label={group.heading} />}
      />
    ),
    { showsChosenOnly: true },
  ),
  'mui-select-multiple': rightsOf(
    ({ group }) => (
      <Select
        multiple
        value={chosenLabels(group)}
        onChange={nothing}
        inputProps={{ 'aria-label': group.heading }}
      >
        {group.rights.map(({ label }) => (
          <MenuItem key={label} value={label}>
            {label}
          </MenuItem>
        ))}
      </Select>
    ),
    { showsChosenOnly: true },
  ),
  'mui-chips': rightsOf(
    ({ group }) => (
      <>
        {group.rights.map(({ label, on }) => (
          <Chip
            key={label}
            label={label}
            clickable
            color={on ? 'primary' : 'default'}
            variant={on ? 'filled' : 'outlined'}
          />
        ))}
      </>
    ),
    { lax: true },
  ),
  'mantine-checkbox': eachRight(({ right }) => (
    <MantineProvider>
      <MantineCheckbox label={right.label} defaultChecked={right.on} disabled={right.greyed === true} />
    </MantineProvider>
  )),
  'mantine-switch': eachRight(({ right }) => (
    <MantineProvider>
      <MantineSwitch label={right.label} defaultChecked={right.on} disabled={right.greyed === true} />
    </MantineProvider>
  )),
  'mantine-chips': rightsOf(({ group }) => (
    <MantineProvider>
      <MantineChip.Group multiple defaultValue={chosenLabels(group)}>
        {group.rights.map(({ label }) => (
          <MantineChip key={label} value={label}>
            {label}
          </MantineChip>
        ))}
      </MantineChip.Group>
    </MantineProvider>
  )),
  'mantine-checkbox-card': rightsOf(({ group }) => (
    <MantineProvider>
      <MantineCheckbox.Group defaultValue={chosenLabels(group)}>
        {group.rights.map(({ label }) => (
          <MantineCheckbox.Card key={label} value={label}>
            <MantineCheckbox.Indicator />
            <span>{label}</span>
          </MantineCheckbox.Card>
        ))}
      </MantineCheckbox.Group>
    </MantineProvider>
  )),
  'mantine-multi-select': rightsOf(
    ({ group }) => (
      <MantineProvider>
        <MultiSelect
          label={group.heading}
          data={group.rights.map(({ label }) => label)}
          defaultValue={chosenLabels(group)}
        />
      </MantineProvider>
    ),
    { showsChosenOnly: true },
  ),
});

Object.assign(libraryChoicePens, {
  'mui-radio': choiceOf(({ group }) => (
    <RadioGroup defaultValue={chosenLabel(group)}>
      {group.choices.map(({ label }) => (
        <FormControlLabel
          key={label}
          value={label}
          label={label}
          control={<Radio disabled={group.greyed} />}
        />
      ))}
    </RadioGroup>
  )),
  'mui-toggle-button': choiceOf(({ group }) => (
    <ToggleButtonGroup exclusive value={chosenLabel(group)} onChange={nothing}>
      {group.choices.map(({ label }) => (
        <ToggleButton key={label} value={label}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )),
  'mui-select': choiceOf(
    ({ group }) => (
      <Select value={chosenLabel(group)} onChange={nothing}>
        {group.choices.map(({ label }) => (
          <MenuItem key={label} value={label}>
            {label}
          </MenuItem>
        ))}
      </Select>
    ),
    { lax: true },
  ),
  'mantine-radio': choiceOf(({ group }) => (
    <MantineProvider>
      <MantineRadio.Group defaultValue={chosenLabel(group)}>
        {group.choices.map(({ label }) => (
          <MantineRadio key={label} value={label} label={label} disabled={group.greyed} />
        ))}
      </MantineRadio.Group>
    </MantineProvider>
  )),
  'mantine-segmented': choiceOf(({ group }) => (
    <MantineProvider>
      <SegmentedControl data={group.choices.map(({ label }) => label)} defaultValue={chosenLabel(group)} />
    </MantineProvider>
  )),
});
