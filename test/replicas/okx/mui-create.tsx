/** @jsxImportSource react */
import {
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { mount } from '../drawings/mount.tsx';
import { plant } from '../drawings/plant.ts';
import { Frame } from '../drawings/react-frame.tsx';

const secrets = plant('okx/libraries');

const App = () => {
  const [purpose, setPurpose] = useState('self');
  return (
    <Frame brand="OKX">
      <h1>Create API key</h1>
      <TextField label="API key name" slotProps={{ htmlInput: { 'data-e2e': 'name' } }} />
      <FormControl>
        <FormLabel>Used for</FormLabel>
        <RadioGroup value={purpose} onChange={(_event, value) => setPurpose(value)}>
          <FormControlLabel
            value="self"
            control={<Radio />}
            label={<span data-e2e="self">API trading</span>}
          />
          <FormControlLabel
            value="third"
            control={<Radio />}
            label={<span data-e2e="third">Linking third-party apps</span>}
          />
        </RadioGroup>
      </FormControl>
      {purpose === 'self' && (
        <TextField
          multiline
          rows={3}
          fullWidth
          label="IP address allowlist (optional)"
          placeholder="Up to 20, separated by commas"
          slotProps={{ htmlInput: { 'data-e2e': 'ips' } }}
        />
      )}
      <FormControl component="fieldset">
        <FormLabel component="legend">Permissions</FormLabel>
        <FormGroup>
          <FormControlLabel control={<Checkbox defaultChecked disabled />} label="Read" />
          <FormControlLabel control={<Checkbox />} label={<span data-e2e="withdraw">Withdraw</span>} />
          <FormControlLabel control={<Checkbox />} label={<span data-e2e="trade">Trade</span>} />
        </FormGroup>
      </FormControl>
      <TextField type="password" label="Passphrase" defaultValue={secrets.passphrase} />
      <TextField label="Email code" defaultValue={secrets.code} />
      <Button variant="contained">Confirm</Button>
    </Frame>
  );
};

mount(<App />);
