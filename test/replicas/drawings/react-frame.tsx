/** @jsxImportSource react */
/** The exchange's frame around a React form, with the decoys that stand on any such page. */
import { type ReactNode } from 'react';

export const Frame = ({ brand, children }: { readonly brand: string; readonly children: ReactNode }) => (
  <div style={{ fontFamily: 'system-ui', fontSize: 14 }}>
    <header style={{ display: 'flex', gap: 16, padding: 12 }}>
      <b>{brand}</b>
      <a href="/">Buy Crypto</a>
      <a href="/">Trade</a>
      <a href="/">Withdraw</a>
    </header>
    <main style={{ padding: 24 }}>{children}</main>
    <footer style={{ padding: 24 }}>
      <label>
        <input type="checkbox" defaultChecked /> E-mail me about withdrawals
      </label>
      <p>
        Your current IP address: <b>203.0.113.250</b>
      </p>
      <p>Keys with withdrawal rights and no trusted IPs are deleted. Example: 198.51.100.7</p>
    </footer>
  </div>
);
