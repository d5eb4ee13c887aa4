/**
 * The frame of Binance's API Management page and the words of one key card, shared by the drawings of it.
 * Made from the screenshot binance-api6.png of the live page (hummingbot/hummingbot-site,
 * docs/blog/posts/using-binance-with-hummingbot, 2025-04-16): header, side bar, notices, the box of the Default Security
 * Controls and the card are as pictured; what happens after "Edit restrictions" follows the facts of the exchange's data
 * file (address field with Confirm, withdrawals only with an IP restriction). Key and secret are made up and masked.
 */
export const MADE_FROM = 'screenshot of the live key card, 2025-04-16; the editing states from guides';
export const URL_EN = 'https://www.binance.com/en/my/settings/api-management';

export const PERMISSION_LABELS = [
  ['read', 'Enable Reading'],
  ['spot', 'Enable Spot &amp; Margin Trading'],
  ['margin', 'Enable Margin Loan, Repay &amp; Transfer'],
  ['futures', 'Enable Futures'],
  ['universal', 'Permits Universal Transfer'],
  ['withdraw', 'Enable Withdrawals'],
  ['symbols', 'Enable Symbol Whitelist'],
] as const;

export const CONSEQUENCE =
  'To protect the safety of your funds, if the IP is unrestricted and any permission other than Reading is enabled, this API key will be deleted.';

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #181a20; color: #eaecef; font: 14px/1.5 system-ui, sans-serif; }
  header { display: flex; gap: 24px; align-items: center; padding: 14px 20px; background: #0b0e11; }
  header b { color: #f0b90b; letter-spacing: 1px; }
  main { display: grid; grid-template-columns: 200px 1fr; }
  nav a { display: block; padding: 12px 20px; color: #848e9c; text-decoration: none; }
  nav a.here { background: #2b3139; color: #eaecef; }
  .page { padding: 24px 32px; max-width: 1100px; }
  h1 { font-size: 28px; font-weight: 500; }
  .notice { background: #3c2601; padding: 14px; margin: 16px 0; }
  .card { border: 1px solid #474d57; border-radius: 8px; padding: 20px; margin-top: 24px; }
  .card-head { display: flex; justify-content: space-between; }
  .tag { background: #102821; color: #2ebd85; font-size: 12px; padding: 1px 6px; border-radius: 3px; }
  .name { font-size: 18px; }
  .link, .primary { background: none; border: 0; color: #f0b90b; font: inherit; cursor: pointer; }
  .primary { background: #fcd535; color: #181a20; border-radius: 6px; padding: 8px 14px; }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 10px; margin: 8px 0 20px; }
  .warn { color: #f6465d; }
  .row { display: flex; gap: 8px; align-items: center; margin: 8px 0; }
  [hidden] { display: none !important; }
  input[type=text] { background: #2b3139; border: 1px solid #474d57; color: inherit; padding: 8px; width: 320px; }
`;

/** The whole document around one drawing of the card. */
export function page(drawing: {
  readonly style?: string;
  readonly agreement: string;
  readonly card: string;
  readonly script: string;
}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>API Management | Binance</title>
<link rel="icon" href="data:,"><style>${STYLE}${drawing.style ?? ''}</style></head>
<body>
<header><b>BINANCE</b><span>Buy Crypto</span><span>Markets</span><span>Trade</span><span>Futures</span><span>Earn</span></header>
<main>
<nav><a>Dashboard</a><a>Assets</a><a>Orders</a><a>Rewards Hub</a><a>Referral</a><a>Security</a><a class="here">API Management</a><a>Sub Accounts</a><a>Settings</a></nav>
<div class="page">
<h1>API Management</h1>
<p><button class="primary">Create API</button> <button class="link">Create Tax Report API</button> <button class="link">Delete all API</button></p>
<p>1. Each account can create up to 30 API Keys.<br>
2. Do not disclose your API Key, Secret Key (HMAC) or Private Key (Ed25519, RSA) to anyone to avoid asset losses. You should treat your API Key and your Secret Key (HMAC) or Private Key (Ed25519, RSA) like your passwords.<br>
3. It is recommended to restrict access to trusted IPs only to increase your account security.<br>
4. You will not be able to create an API Key if KYC is not completed.</p>
<div class="notice">${drawing.agreement} <span class="link">Default Security Controls Details</span></div>
<section class="card">
<div class="card-head"><div><span class="tag">HMAC</span> <span class="name">Hummingbot</span></div>
<div><button class="link" id="edit">Edit restrictions</button><span id="saving" hidden><button class="link" id="save">Save</button><button class="link">Cancel</button></span> <button class="link">Delete</button></div></div>
<p>API Key<br><b>PiCQu****************************************************x8Tz</b> <button class="link">Copy</button></p>
<p>Secret Key<br><b>****************</b></p>
${drawing.card}
</section>
</div></main>
<script>${drawing.script}</script>
</body></html>`;
}

/** The address part of an opened editor: one field, Confirm, and what was confirmed. */
export const ADDRESSES = `<div id="addresses" hidden>
<div class="row"><input type="text" id="address" placeholder="Enter IP address"> <button class="primary" id="confirm">Confirm</button></div>
<ul id="confirmed"></ul></div>`;

/** Adds what was typed to the confirmed addresses, each with its own Delete. */
export const CONFIRM_SCRIPT = `
document.getElementById('confirm').addEventListener('click', () => {
  const field = document.getElementById('address');
  for (const text of field.value.split(/\\s+/).filter(Boolean)) {
    const item = document.createElement('li');
    const shown = document.createElement('span');
    shown.textContent = text;
    const remove = document.createElement('button');
    remove.className = 'link';
    remove.textContent = 'Delete';
    remove.addEventListener('click', () => item.remove());
    item.append(shown, ' ', remove);
    document.getElementById('confirmed').append(item);
  }
  field.value = '';
});`;
