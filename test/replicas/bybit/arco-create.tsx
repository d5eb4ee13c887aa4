/** @jsxImportSource react */
import '@arco-design/web-react/dist/css/arco.css';
import '@arco-design/web-react/es/_util/react-19-adapter';
import { Button, Checkbox, Input, Radio } from '@arco-design/web-react';
import { useState } from 'react';
import { mount } from '../drawings/mount.tsx';
import { plant } from '../drawings/plant.ts';
import { Frame } from '../drawings/react-frame.tsx';

const secrets = plant('bybit/libraries');
const box = (mark: string, label: string) => (
  <Checkbox>
    <span data-e2e={mark}>{label}</span>
  </Checkbox>
);

const App = () => {
  const [ip, setIp] = useState('any');
  return (
    <Frame brand="Bybit">
      <h1>Create New Key</h1>
      <div>Name for the API key</div>
      <Input data-e2e="name" />
      <h4>API Key Permissions</h4>
      <Radio.Group type="button" defaultValue="rw">
        <Radio value="rw">
          <span data-e2e="rw">Read-Write</span>
        </Radio>
        <Radio value="ro">
          <span data-e2e="ro">Read-Only</span>
        </Radio>
      </Radio.Group>
      <h4>Add IP addresses</h4>
      <Radio.Group value={ip} onChange={setIp} direction="vertical">
        <Radio value="trusted">
          <span data-e2e="trusted">Only IPs with permissions granted are allowed to access the OpenAPI</span>
        </Radio>
        <Radio value="any">
          <span data-e2e="any">No IP restriction</span>
        </Radio>
      </Radio.Group>
      {ip === 'trusted' && <Input.TextArea data-e2e="ips" placeholder="192.168.1.1,192.168.1.2" />}
      <h4>Unified Trading</h4>
      <b>Contract</b> {box('orders', 'Orders')} {box('positions', 'Positions')}
      <h4>Assets</h4>
      <b>Wallet</b> {box('account', 'Account Transfer')} {box('sub', 'Subaccount Transfer')}{' '}
      {box('withdraw', 'Withdrawal')}
      <p hidden>{secrets.secret}</p>
      <Button type="primary">Submit</Button>
    </Frame>
  );
};

mount(<App />);
