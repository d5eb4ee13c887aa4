/**
 * What a refusal says in plain words, whoever sent it: for a code that nobody has written down, and for a code that says
 * less than the sentence beside it. Pure.
 */
import { type ErrorCause } from '../exchanges/api-error.ts';

interface Saying {
  readonly cause: ErrorCause;
  readonly says: RegExp;
  /** What else the same words may be about: then they are not about this. */
  readonly unless?: RegExp;
}

const IP = '(?<![a-z])ips?(?:[ _-]?(?:address(?:es)?|addr))?(?![a-z])';
const NOT =
  "(?:not|isn'?t|doesn'?t|don'?t|never|no|un(?:matched|authori[sz]ed|trusted|known)|mis-?match(?:ed)?|invalid|illegal|incorrect|wrong|forbidden|denied|den(?:y|ies)|restricted|restriction|refused|rejected|disallowed|blocked)";
const LISTED =
  '(?:white[ _-]?list(?:ed)?|allow[ _-]?list(?:ed)?|allowed|permitted|trusted|bound|authori[sz]ed|match(?:ed|es)?|included|correct|registered)';
const KEY =
  '(?:api[ _-]?keys?|access[ _-]?keys?|apikey|accesskey|api[ _-]?code|ok[ _-]access[ _-]key|api[ _-]?token)';
const WRONG =
  "(?:invalid|incorrect|wrong|illegal|unknown|error|mis-?match(?:ed)?|fail(?:ed|ure|s)?|not (?:valid|match|correct|found|exist)|doesn'?t (?:match|exist)|does not (?:match|exist)|no(?:t)? exists?|malformed|bad)";
const ACCOUNT = '(?:account|user|sub-?account)s?';

/** Words about an address for coins, in which "whitelist" and "address" mean something else. */
const OF_COINS =
  /withdraw\w*[^.\n]{0,40}address|address[^.\n]{0,40}withdraw|deposit[ _-]?address|address[ _-]?book|(?:recipient|destination|wallet|crypto|coin|beneficiary|receiving)[ _-]?address|address(?:es)?[^.\n]{0,30}(?:white|allow)[ _-]?list(?!.*\bip\b)|提币地址|提幣地址|出金先/i;
const OF_SYMBOLS =
  /(?:symbol|pair|instrument|market)s?[^.\n]{0,40}(?:white[ _-]?list|not (?:allowed|permitted))/i;
const OF_REGION =
  /(?<![a-z])(?:region|countr(?:y|ies)|jurisdiction|territor(?:y|ies)|locations?|geo(?:graph\w*)?)(?![a-z])[^\n]{0,80}(?:not|un(?:available|supported)|restrict|block|ban|prohibit|black|suspend|limit)|(?:restrict|block|ban(?:ned)?|prohibit|unavailable|not (?:available|supported)|restricted)[^\n]{0,60}(?<![a-z])(?:region|countr(?:y|ies)|jurisdiction|territor(?:y|ies)|location)|local (?:laws?|regulations?|compliance)|地区|地區|国家/i;
const OF_RATE =
  /too many (?:requests|visits|orders|attempts|messages|connections|api)|rate[ _-]?limit|too[ _-](?:frequent|fast)|frequen(?:cy|tly)|throttl|request[ _-]?limit|exceed\w*[^.\n]{0,40}(?:frequency|rate|requests?)|too_many_requests|请求过于频繁|頻率|频率|呼び出し回数/i;
const OF_BAN = new RegExp(
  `${IP}[^.\\n]{0,40}(?:banned|blacklist(?:ed)?|temporarily blocked)|ban(?:ned|s)? (?:your|the|this) ${IP}|banned until|ip_?banned`,
  'i',
);

const SAYINGS: readonly Saying[] = [
  { cause: 'region-block', says: OF_REGION },
  { cause: 'rate-limit', says: OF_RATE },
  { cause: 'address-banned', says: OF_BAN },
  { cause: 'withdrawal-address', says: OF_COINS },
  { cause: 'symbol-not-allowed', says: OF_SYMBOLS },
  {
    cause: 'ip-binding-required',
    says: new RegExp(
      `${KEY}[^.\\n]{0,40}(?:must|should|need)[^.\\n]{0,20}(?:bind|bound)[^.\\n]{0,20}${IP}`,
      'i',
    ),
  },
  {
    cause: 'ip-not-allowed',
    says: new RegExp(
      [
        `${IP}[^.\\n]{0,60}${NOT}[^.\\n]{0,40}${LISTED}`,
        `${NOT}[ _-](?:request[ _-]|client[ _-]|source[ _-])?${IP}`,
        `${IP}[ _-]*(?:is |was |has been )?${NOT}(?![a-z])`,
        `${NOT}[^.\\n]{0,40}(?:white|allow)[ _-]?list`,
        `(?:white|allow)[ _-]?list[^.\\n]{0,30}${NOT}`,
        'ip[ _-]?(?:forbidden|illegal|restricted|denied|blocked|not[ _-]allowed|mismatch)',
        'ip[ _-]blocked[ _-]for[ _-]api[ _-]?key',
        'ip\\s*地址[^\\n]{0,20}(?:错误|錯誤|不|非|限制|未)',
        '(?:非|不在|未在|不属于|不是)[^\\n]{0,16}(?:白名单|白名單)',
        '白名单|白名單|許可されていない\\s*ip|허용되지 않은\\s*ip|ip[^\\n]{0,12}허용되지',
      ].join('|'),
      'i',
    ),
    unless: new RegExp(
      `${[OF_COINS, OF_SYMBOLS, OF_REGION, OF_RATE, OF_BAN].map(({ source }) => source).join('|')}|custod`,
      'i',
    ),
  },
  {
    cause: 'clock-skew',
    says: /time ?stamp|recv[ _-]?window|time window|server time|clock|请求时间|提交时间|request (?:has )?expired|expired request|tonce/i,
  },
  { cause: 'nonce', says: /nonce/i },
  { cause: 'wrong-passphrase', says: /pass ?phrase/i },
  {
    cause: 'wrong-secret',
    says: new RegExp(
      `${WRONG}[^.\\n]{0,20}(?<![a-z])sign(?:ature)?(?![a-z])|(?<![a-z])sign(?:ature)?(?![a-z])[^.\\n]{0,40}${WRONG}|签名|簽名|校验失败|署名`,
      'i',
    ),
  },
  {
    cause: 'key-expired',
    says: new RegExp(`${KEY}[^.\\n]{0,30}expired?|expired?[^.\\n]{0,15}${KEY}`, 'i'),
  },
  {
    cause: 'key-frozen',
    says: new RegExp(
      `${KEY}s?[^.\\n]{0,25}(?:frozen|locked|disabled|suspended|inactive|not active)|api (?:is |has been )?frozen`,
      'i',
    ),
  },
  {
    cause: 'key-unknown',
    says: new RegExp(
      `${WRONG}[^.\\n]{0,20}${KEY}|${KEY}[^.\\n]{0,30}${WRONG}|no such ${KEY}|key not exist`,
      'i',
    ),
    // "missing or empty" says that none came; "format" that it is no key at all.
    unless: /format|permission|scope|missing|empty|blank/i,
  },
  {
    cause: 'key-format',
    says: new RegExp(
      `(?:missing|empty|blank|absent|required|null|malformed|format)[^.\\n]{0,30}(?:${KEY}|signature|header)|(?:${KEY}|signature|header)[^.\\n]{0,30}(?:missing|empty|blank|absent|required|format|null)`,
      'i',
    ),
  },
  {
    cause: 'identity-check',
    says: /(?<![a-z])kyc(?![a-z])|identi\w+ (?:verif|auth|check)|verif\w+[^.\n]{0,30}(?:identity|phone|e-?mail)|2 ?fa(?![a-z])|two[ _-]?factor|(?<![a-z])t?otp(?![a-z])|google auth|实名|身份/i,
  },
  {
    cause: 'account-restricted',
    says: new RegExp(
      `${ACCOUNT}[^.\\n]{0,40}(?:suspend|frozen|freez|locked|blocked|restricted|disabled|banned|forbidden|abnormal|not (?:enabled|activated|opened|exist)|inactive|closed)|(?:suspended|frozen|locked|blocked|restricted|disabled|banned) ${ACCOUNT}|risk control|账户(?:被|已)?(?:冻结|锁定)`,
      'i',
    ),
    unless: /balance|insufficient/i,
  },
  {
    cause: 'permission-missing',
    says: /permission|not authori[sz]ed|unauthori[sz]ed|read[ _-]?only|missing scope|required scope|required role|(?:access|action|operation)(?: is)? (?:denied|forbidden|not allowed)|no (?:right|privilege|access|authority)|privilege|权限|權限|権限|권한/i,
    unless: /permission denied \(publickey|errno/i,
  },
  {
    cause: 'wrong-environment',
    says: new RegExp(
      `${KEY}[^.\\n]{0,40}(?:testnet|sandbox|demo|environment)|(?:testnet|sandbox|demo|environment)[^.\\n]{0,40}${KEY}`,
      'i',
    ),
  },
];

/** What a plain sentence says of its cause outweighs what a library calls the kind of failure. */
const RAISED: readonly (readonly [RegExp, readonly ErrorCause[]])[] = [
  [/\bRateLimitExceeded\b|\bDDoSProtection\b/, ['rate-limit']],
  [/\bInvalidNonce\b/, ['clock-skew', 'nonce']],
  [/\bAccountSuspended\b|\bAccountNotEnabled\b/, ['account-restricted']],
  [/\bRestrictedLocation\b/, ['region-block']],
];

/** What a status is called is said by its number already. */
const STATUS_LINE =
  /\b[45]\d{2}\b[^\p{L}\n]{0,10}(?:(?:client |server )?error)?[^\p{L}\n]{0,10}(?:message=)?["']?(?:forbidden|unauthori[sz]ed|bad request|too many requests|not allowed|access denied|unavailable for legal reasons)|reason: (?:forbidden|unauthorized)/giu;
/** More causes than these are no answer. */
const MAX_CAUSES = 4;

/** Where an answer's own sentence stands: `"msg": "…"`, `message: '…'`. */
const MESSAGE =
  /(?:msg|message|detail|description|reason|error|errors)["']?\s*[:=]\s*\[?\s*(?:"([^"\n]{4,400})"|'((?:[^'\n]|(?<=\w)'(?=\w)){4,400})')/giu;
/** What axios says of the status is not what the exchange said. */
const OF_STATUS = /Request failed with status code \d+/i;

/**
 * What of `text` was said, where it prints an object: a client's error holds its request as well, and a header that carries a
 * time or a nonce says nothing of what was wrong. The whole text where no sentence stands in a field for messages, unless all
 * that it says is the status.
 */
function spoken(text: string): string {
  const sentences = [...text.matchAll(MESSAGE)]
    .map(([, double, single]) => double ?? single ?? '')
    .filter((sentence) => /\s/.test(sentence.trim()) && !OF_STATUS.test(sentence));
  if (sentences.length > 0) return sentences.join('\n');
  return OF_STATUS.test(text) ? '' : text;
}

/** The causes that the words of `text` name, the surest first; empty: none that can be told. */
export function saidInWords(whole: string): readonly ErrorCause[] {
  const text = spoken(whole);
  // "IP_ILLEGAL", "clientIp" and "TOO_MANY_REQUESTS" are words that were glued together.
  const words = text
    .replace(/https?:\/\/\S+/g, ' ')
    // The dots of an address that is echoed end no sentence: "Your IP 203.0.113.7 is not in the whitelist".
    .replace(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g, '#')
    .replace(STATUS_LINE, ' ')
    .replace(/([a-z])(I[Pp])(?![a-z])/g, '$1 $2')
    .replace(/(?<=[A-Za-z])_(?=[A-Za-z])/g, ' ')
    // Else every list of addresses would be one of withdrawals.
    .replace(/(?<![a-z])(ips?)[ -]?addr(?:ess(?:es)?)?(?![a-z])/gi, '$1');
  const said = SAYINGS.filter(({ says, unless }) => says.test(words) && unless?.test(words) !== true);
  return said.map(({ cause }) => cause).slice(0, MAX_CAUSES);
}

/** The causes that the name of an exception stands for, where nothing else is said. */
export function raisedAs(text: string): readonly ErrorCause[] {
  return RAISED.find(([name]) => name.test(text))?.[1] ?? [];
}
