/** @jsxImportSource react */
/** Plain React: controlled native inputs, keys that change on every save so that nodes are replaced. */
import { useState } from 'react';
import { mount } from '../drawings/mount.tsx';
import { plant } from '../drawings/plant.ts';
import { Frame } from '../drawings/react-frame.tsx';

const secrets = plant('binance/libraries');
const BOXES = [
  ['reading', 'Enable Reading'],
  ['spot', 'Enable Spot & Margin Trading'],
  ['universal', 'Permits Universal Transfer'],
  ['withdraw', 'Enable Withdrawals'],
] as const;

const App = () => {
  const [on, setOn] = useState<Record<string, boolean>>({ reading: true });
  const [isTrusted, setTrusted] = useState(false);
  const [text, setText] = useState('');
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const [version, setVersion] = useState(0);
  const add = (): void => {
    setAddresses([...addresses, ...text.split(/[\s,]+/).filter((part) => part !== '')]);
    setText('');
    setVersion(version + 1);
  };
  return (
    <Frame brand="Binance">
      <h1>API Management</h1>
      <section key={version} style={{ border: '1px solid #ddd', padding: 16 }}>
        <h3>react-bot</h3>
        <p>API Key: {secrets.keyId}</p>
        <p>Secret Key: {secrets.secret}</p>
        <h4>API restrictions</h4>
        {BOXES.map(([mark, label]) => (
          <label key={mark} style={{ display: 'block' }}>
            <input
              type="checkbox"
              data-e2e={mark}
              checked={on[mark] === true}
              onChange={(event) => setOn({ ...on, [mark]: event.target.checked })}
            />
            {label}
          </label>
        ))}
        <h4>IP access restrictions</h4>
        <label>
          <input type="radio" data-e2e="any" checked={!isTrusted} onChange={() => setTrusted(false)} />
          Unrestricted (Less Secure)
        </label>
        <label>
          <input type="radio" data-e2e="trusted" checked={isTrusted} onChange={() => setTrusted(true)} />
          Restrict access to trusted IPs only (Recommended)
        </label>
        {isTrusted && (
          <div>
            <ul>
              {addresses.map((address) => (
                <li key={address}>
                  {address} <button type="button">Delete</button>
                </li>
              ))}
            </ul>
            <input data-e2e="field" value={text} onChange={(event) => setText(event.target.value)} />
            <button type="button" data-e2e="confirm" onClick={add}>
              Confirm
            </button>
          </div>
        )}
        <button type="button">Save</button>
      </section>
    </Frame>
  );
};

mount(<App />);
