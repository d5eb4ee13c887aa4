/** The outline of a page goes to strangers: nothing of its user may be in it. */
import { describe, expect, it } from 'vitest';
import { redact } from '../../lib/page/outline.ts';

/** What stands on pages, and the parts of it that are somebody's. */
const OWNED: readonly (readonly [text: string, owned: readonly string[]])[] = [
  ['anna.muster@example.org', ['anna', 'example']],
  ['ann***@example.org', ['ann', 'example']],
  ['ａｎｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ', ['ａｎｎａ', 'anna']],
  ['Your current IP: 203.0.113.77', ['203.0.113.77', '113']],
  ['2001:db8:85a3::8a2e:370:7334', ['85a3', '7334']],
  ['198.51.100.0/24, 198.51.100.9', ['198.51']],
  ['API Key: PiCQu8LmVn2kRt5wYz0aBcD', ['PiCQu', 'BcD']],
  ['PiCQu******************x8Tz', ['PiCQu', 'x8Tz']],
  ['8fK…a2', ['8fK']],
  ['QwErTyUiOpAsDfGh', ['QwErTy']],
  ['d41d8cd98f00b204e9800998ecf8427e', ['d41d8', '8427e']],
  ['0x52908400098527886E0F7030069857D2E4169EE7', ['52908400', '69EE7']],
  ['TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE', ['TQn9Y2', 'KcbLSE']],
  ['XJKDPWQZRT', ['XJKDPW']],
  ['Main account-BGUSER-PVA5YCTC', ['PVA5YCTC']],
  ['UID 48213377', ['48213377', '482']],
  ['Balance 12,345.67 USDT', ['12,345', '345.67']],
  ['$950', ['950']],
  ['≈ 7 BTC', ['7']],
  ['3.5%', ['3.5']],
  ['+49 170 1234567', ['170', '123']],
  ['(030) 12 34 56 78', ['030', '34']],
  ['2026-11-25 14:03:22', ['2026', '14:03']],
  ['１２３４５６', ['１２３', '123']],
  ['٠١٢٣٤٥٦٧', ['٠١٢']],
  ['Welcome back, Anna Muster', ['Anna', 'Muster']],
  ['Hallo Anna', ['Anna']],
  ['Привет, Анна', ['Анна']],
  ['你好，王小明', ['王小明']],
  ['Account holder: Anna Muster', ['Anna', 'Muster']],
  ['Name: grid bot of Anna', ['grid', 'Anna']],
  ['備註：小明的機器人', ['小明']],
  ['Kontoinhaber: Anna Muster', ['Anna']],
  ['ユーザー名：たろう', ['たろう']],
  ['https://www.binance.com/en/my?user=anna', ['anna']],
  ['Edit Hummingbot', ['Hummingbot']],
];

describe('redact', () => {
  it.each(OWNED)("leaves nothing that is somebody's in: %s", (text, owned) => {
    for (const around of [text, `Please note. ${text}`, `${text}\n\t end`]) {
      // A greeting and "Name:" are known by where they begin.
      if (around !== text && /^(?:Welcome|Hallo|Привет|你好|.*[:：])/.test(text)) continue;
      const left = redact(around, ['Hummingbot']);
      for (const part of owned) expect(left).not.toContain(part);
    }
  });

  it.each([
    'Enable Withdrawals',
    'Restrict access to trusted IPs only (Recommended)',
    'Up to 30 addresses, separated by commas',
    'API v4 Key',
    'HMAC-SHA256 or Ed25519',
    'Allow IPv4 and IPv6',
    'Auszahlungsadressenbestätigung',
    '允许提现（需要 IP 白名单）',
    'Разрешить вывод средств',
    '出金を有効にする',
    'Trading: read and write',
    'Select all',
  ])("keeps the page's own words: %s", (text) => {
    expect(redact(text)).toBe(text.normalize('NFKC'));
  });
});
