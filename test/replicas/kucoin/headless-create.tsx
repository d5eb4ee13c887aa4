/** @jsxImportSource react */
import {
  Checkbox,
  Field,
  Label,
  Radio,
  RadioGroup,
  Tab,
  TabGroup,
  TabList,
  TabPanel,
  TabPanels,
} from '@headlessui/react';
import { useState } from 'react';
import { mount } from '../drawings/mount.tsx';
import { plant } from '../drawings/plant.ts';
import { Frame } from '../drawings/react-frame.tsx';

const secrets = plant('kucoin/libraries');
const square = { width: 16, height: 16, border: '1px solid #777', display: 'inline-block' } as const;

const Box = ({
  mark,
  label,
  on = false,
}: {
  readonly mark: string;
  readonly label: string;
  readonly on?: boolean;
}) => (
  <Field style={{ display: 'flex', gap: 8 }}>
    <Checkbox defaultChecked={on} disabled={on} data-e2e={mark} style={square} />
    <Label>{label}</Label>
  </Field>
);
const Boxes = () => (
  <>
    <h4>API Permissions</h4>
    <Box mark="general" label="General" on />
    <Box mark="spot" label="Spot Trading" />
    <Box mark="transfer" label="Transfer (Not Recommended)" />
  </>
);

const App = () => {
  const [ip, setIp] = useState('no');
  return (
    <Frame brand="KuCoin">
      <h1>Create API</h1>
      <TabGroup>
        <TabList>
          <Tab>API-Based Trading</Tab>
          <Tab data-e2e="third">Link Third-Party Applications</Tab>
        </TabList>
        <label htmlFor="api-name">API Name</label>
        <input id="api-name" data-e2e="name" />
        <label htmlFor="api-pass">API Passphrase</label>
        <input id="api-pass" type="password" defaultValue={secrets.passphrase} />
        <TabPanels>
          <TabPanel>
            <Boxes />
            <h4>IP Restriction</h4>
            <RadioGroup value={ip} onChange={setIp} aria-label="IP Restriction">
              <Field>
                <Radio value="no" data-e2e="no" style={square} />
                <Label>No (Not Recommended)</Label>
              </Field>
              <Field>
                <Radio value="yes" data-e2e="yes" style={square} />
                <Label>Yes (Recommended)</Label>
              </Field>
            </RadioGroup>
            {ip === 'yes' && <textarea data-e2e="ips" aria-label="IP addresses" />}
          </TabPanel>
          <TabPanel>
            <select aria-label="Name of Third-Party App">
              <option>hummingbot</option>
            </select>
            <Boxes />
          </TabPanel>
        </TabPanels>
      </TabGroup>
      <button type="button">Next</button>
    </Frame>
  );
};

mount(<App />);
