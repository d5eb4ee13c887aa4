/** @jsxImportSource react */
import { Button, Card, Checkbox, Input, Radio, Space, Switch, Tag } from 'antd';
import { useState } from 'react';
import { mount } from '../drawings/mount.tsx';
import { plant } from '../drawings/plant.ts';
import { Frame } from '../drawings/react-frame.tsx';

const secrets = plant('binance/libraries');
const OPTIONS = [
  ['reading', 'Enable Reading'],
  ['spot', 'Enable Spot & Margin Trading'],
  ['universal', 'Permits Universal Transfer'],
  ['withdraw', 'Enable Withdrawals'],
  ['symbols', 'Enable Symbol Whitelist'],
] as const;

const App = () => {
  const [on, setOn] = useState<readonly string[]>(['reading']);
  const [ip, setIp] = useState('any');
  const [text, setText] = useState('');
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const isAll = on.length === OPTIONS.length;
  return (
    <Frame brand="Binance">
      <h1>API Management</h1>
      <Card title="antd-bot" extra={<a href="/">Delete</a>}>
        <p>API Key: {secrets.keyId}</p>
        <p>Secret Key: {secrets.secret}</p>
        <Checkbox
          indeterminate={on.length > 0 && !isAll}
          checked={isAll}
          onChange={() => setOn(isAll ? [] : OPTIONS.map(([mark]) => mark))}
        >
          <span data-e2e="all">Select all</span>
        </Checkbox>
        <h4>API restrictions</h4>
        <Checkbox.Group value={[...on]} onChange={(next) => setOn(next.map(String))}>
          <Space orientation="vertical">
            {OPTIONS.map(([mark, label]) => (
              <Checkbox key={mark} value={mark}>
                <span data-e2e={mark}>{label}</span>
              </Checkbox>
            ))}
          </Space>
        </Checkbox.Group>
        <h4>IP access restrictions</h4>
        <Radio.Group value={ip} onChange={(event) => setIp(String(event.target.value))}>
          <Radio value="any">
            <span data-e2e="any">Unrestricted (Less Secure)</span>
          </Radio>
          <Radio value="trusted">
            <span data-e2e="trusted">Restrict access to trusted IPs only (Recommended)</span>
          </Radio>
        </Radio.Group>
        {ip === 'trusted' && (
          <div>
            {addresses.map((address) => (
              <Tag key={address} closable>
                {address}
              </Tag>
            ))}
            <Input data-e2e="field" value={text} onChange={(event) => setText(event.target.value)} />
            <Button
              data-e2e="confirm"
              onClick={() => {
                setAddresses([...addresses, ...text.split(/[\s,]+/).filter((part) => part !== '')]);
                setText('');
              }}
            >
              Confirm
            </Button>
          </div>
        )}
        <p>
          Dark mode <Switch defaultChecked />
        </p>
        <Button type="primary">Save</Button>
      </Card>
    </Frame>
  );
};

mount(<App />);
