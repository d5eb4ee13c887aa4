/**
 * A redacted outline of a page that could not be read, for a report: what kinds of elements stand where, their labels,
 * classes and states. No values, no ids of keys, no amounts, no addresses, no mail address.
 */
import { drawnChildren } from './see/dom.ts';
import { isOutside } from './see/landmarks.ts';
import { isRendered } from './see/visibility.ts';

export const MAX_OUTLINE_LINES = 1_500;
const MAX_DEPTH = 60;
const MAX_TEXT = 160;
/** Attributes whose value is one of a few words; any other value is somebody's data. */
const WORDED = [
  'role',
  'type',
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-disabled',
  'data-state',
  'data-checked',
  'disabled',
  'checked',
  'open',
];
const LABELLING = ['aria-label', 'placeholder'];
const WORD = /^[a-z][a-z-]{0,23}$|^$/;
const STATE =
  /^(?:true|false|mixed|on|off|yes|no|open|opened|closed|(?:un|in)?(?:checked|selected|active)|indeterminate|disabled|enabled|hidden|visible|)$/;
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'meta',
  'svg',
  'canvas',
  'video',
  'audio',
  'iframe',
  'img',
  'object',
]);
/** What is in these is a value, or about the visitor and not about a key. */
const PRIVATE = 'textarea, [contenteditable]:not([contenteditable=false]), output';
const FRAME = 'header, nav, aside, footer, [role]';
const PERSONAL =
  /user|nick|avatar|profile|greet|welcome|e-?mail|phone|mobile|holder|balance|amount|uid|owner|login|persona?l/i;
/** A form may well have "user" in its class; a short text with such a class is a person's. */
const MAX_PERSONAL = 120;

/**
 * The outline as indented text, one element a line.
 * @param names what the user called the keys: left out wherever it stands
 */
export function outlineOf(root: Element, about: readonly string[], names: readonly string[] = []): string {
  const lines: string[] = [...about.map((line) => `# ${line}`)];
  const kept = (text: string): string => redact(text, names);
  const visit = (node: Node, depth: number, isPrivate: boolean): void => {
    if (lines.length >= MAX_OUTLINE_LINES || depth > MAX_DEPTH) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = isPrivate && (node as Text).data.trim() !== '' ? '‹text›' : kept((node as Text).data);
      if (text !== '') lines.push(`${'  '.repeat(depth)}"${text}"`);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (SILENT.has(element.localName)) return;
    const hidden = isRendered(element) ? '' : ' (hidden)';
    const name = element.localName.replace(/[^a-z0-9-]/g, '-');
    const isFrame = element.matches(FRAME) && isOutside(element);
    const inside = isPrivate || isFrame || element.matches(PRIVATE) || isPersonal(element);
    const attributes = attributesOf(element, kept, isPrivate || isFrame);
    lines.push(`${'  '.repeat(depth)}${name}${classesOf(element, kept)}${attributes}${hidden}`);
    for (const child of drawnChildren(element)) visit(child, depth + 1, inside);
  };
  visit(root, 0, false);
  if (lines.length >= MAX_OUTLINE_LINES) lines.push('# the outline ends here: the page is longer');
  return lines.join('\n');
}

function isPersonal(element: Element): boolean {
  const isNamed = PERSONAL.test(element.getAttribute('class') ?? '') || PERSONAL.test(element.id);
  return (
    isNamed && (element.textContent ?? '').length <= MAX_PERSONAL && element.querySelector(CONTROLS) === null
  );
}

const CONTROLS = 'input, select, button, [role]';

function classesOf(element: Element, kept: (text: string) => string): string {
  const names = [...element.classList].slice(0, 6).map((name) => kept(name).replace(/\s/g, '').slice(0, 40));
  return names.length === 0 ? '' : `.${names.join('.')}`;
}

function attributesOf(element: Element, kept: (text: string) => string, isPrivate: boolean): string {
  let text = '';
  for (const name of WORDED) {
    const value = element.getAttribute(name)?.toLowerCase();
    const words = name.startsWith('data-') ? STATE : WORD;
    if (value !== undefined && words.test(value)) text += ` ${name}=${JSON.stringify(value)}`;
  }
  for (const name of LABELLING) {
    const value = isPrivate ? null : element.getAttribute(name);
    if (value !== null) text += ` ${name}=${JSON.stringify(kept(value))}`;
  }
  if (element.localName === 'input' && (element as HTMLInputElement).checked) text += ' :checked';
  return text;
}

/** Words with digits or odd capitals that are no ids. */
const KNOWN =
  /^(?:ip-?v[46]|hmac(?:[-_ ]?sha-?\d+)?|sha-?\d+|ed25519|rsa-?\d*|v\d|2fa|web3|oauth\d?|base64|x{3,}|utc)$/i;
const GREETING =
  /^((?:welcome(?: back)?|hi|hello|hey|hallo|willkommen(?: zurück)?|hola|bienvenid[oa]|bonjour|bienvenue|olá|bem-vindo|merhaba|hoş geldiniz|xin chào|привет|здравствуйте|добро пожаловать|你好|您好|欢迎|歡迎|ようこそ|こんにちは|안녕하세요|환영합니다)[\s,，、!！]+)\S.*$/iu;
/** "Name: …", "Note: …" and their like, in the languages of the pages: what follows is the user's. */
const OWNED = new RegExp(
  `^(.{0,24}(?:\\b(?:${[
    'name|nick|note|remark|label|alias|user|account|holder|owner|uid|e-?mail|phone|benutzer|konto|inhaber|notiz',
    'bezeichnung|nombre|usuario|cuenta|titular|correo|tel[eé]fono|nom|utilisateur|compte|titulaire|nome|usu[aá]rio',
    'conta|isim|ad[ıi]|kullan[ıi]c[ıi]|hesap',
  ].join('|')})|${[
    'tên|tài khoản|имя|назван|пользовател|аккаунт|владел|почт|телефон|名称|名稱|用户|用戶|账户|帳戶|账号|帳號|备注|備註',
    '邮箱|手机|名前|ユーザー|アカウント|メモ|이름|사용자|계정|메모',
  ].join('|')})[^:：]{0,16}[:：]\\s*)\\S.*$`,
  'iu',
);

/**
 * Takes out of a text what is the user's: mail and IP addresses, links, ids and keys, amounts and other numbers, phone
 * numbers, the names of keys, and what follows a greeting or "Name:".
 */
export function redact(text: string, names: readonly string[] = []): string {
  let left = text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT * 3)
    .normalize('NFKC');
  for (const name of names) if (name.length > 1) left = left.replaceAll(name, '‹name›');
  return left
    .replace(/[^\s@"'<>()]+\s?@\s?[^\s@"'<>()]+/g, '‹mail›')
    .replace(/\b(?:https?|wss?):\/\/\S+|\bwww\.\S+/gi, '‹link›')
    .replace(/\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?/g, '‹ip›')
    .replace(/(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\/\d+)?/gi, '‹ip›')
    .replace(GREETING, '$1‹name›')
    .replace(OWNED, '$1‹text›')
    .replace(/[A-Za-z0-9+/=_*•.-]{6,}/g, (run) => (isId(run) ? '‹id›' : run))
    .replace(/[+(]?\p{Nd}[\p{Nd}\s.,'’()/:-]*\p{Nd}(?:[kmb]\b)?|\p{Nd}/giu, number)
    .slice(0, MAX_TEXT);
}

/** Small whole numbers inside a sentence are the page's own ("up to 30 addresses"); amounts and dates are not. */
function number(found: string, at: number, whole: string): string {
  const after = whole.slice(at + found.length);
  const before = whole.slice(0, at);
  const isAmount = /[$€£¥₩₽₺₫≈]\s?$/.test(before) || /^\s?(?:%|[$€£¥₩₽₺₫]|[A-Z]{2,6}\b)/.test(after);
  const word = (/[A-Za-z_-]+$/.exec(before)?.[0] ?? '') + found;
  const isPartOfWord = KNOWN.test(word) || (word !== found && /^\p{Nd}$/u.test(found));
  const isSmall = /^\p{Nd}{1,2}$/u.test(found) && whole.replace(found, '').trim().length >= 8;
  return isPartOfWord || (isSmall && !isAmount) ? found : '‹n›';
}

/** A key, an id, a hash, a wallet address, an account's handle: no word that people read. */
function isId(run: string): boolean {
  if (KNOWN.test(run)) return false;
  if (/[*•]{2,}|\w\.{3}\w/.test(run)) return true;
  const parts = run.split(/[-_/+=.]/);
  const longest = Math.max(...parts.map((part) => part.length));
  if (parts.some((part) => /^(?=.*\d)(?:[^A-Z]*[A-Z]){3}.{2,}$/.test(part) && !KNOWN.test(part))) return true;
  const digits = run.replace(/\D/g, '').length;
  if (/[A-Za-z]/.test(run) && digits >= 2 && run.length >= 8) return true;
  if ((run.match(/[a-z][A-Z]/g) ?? []).length >= 3 || longest >= 26) return true;
  return /^[A-Z0-9-]{8,}$/.test(run) && /[B-DF-HJ-NP-TV-XZ]{5,}/.test(run);
}
