/**
 * Takes secrets out of pasted text, so that no part of it that is shown or kept can hold one. What a secret is, its name
 * says, in whatever language the name is given its value; where no name stands, its shape.
 */

/** The value of one of these is a secret, however short it is; also as part of a longer name ("KUCOIN_PASSPHRASE_2"). */
const SECRET =
  '(?:pass(?:[-_ ]?phrase|word|wd|code)?|pwd|secret|(?:api|app)[-_. ]?key|access[-_. ]?key|private[-_. ]?key|signature|sign|token|ok-access-\\w+|kc-api-\\w+|bearer|cookie|credentials?|mnemonic|seed[-_ ]?phrase|t?otp|jwt|session[-_]?id|memo|密码|密碼|密钥|密鑰|金鑰|口令|签名|パスワード|パスフレーズ|シークレット|비밀번호|시크릿|пароль|секрет)';
/** Longer names than this are none, and would take long to look through. */
const NAME = `[\\w.$-]{0,40}?${SECRET}[\\w-]{0,40}`;
const QUOTE = '\\\\*["\'`]';
/** A value in quotes of any kind, else up to what ends a word. The `=` of base64 and the dots of a token are part of it. */
const VALUE = `(?:(?<q>${QUOTE})(?<quoted>(?:(?!\\k<q>)[\\s\\S]){0,4000}?)(?:\\k<q>|$)|(?<bare>[^\\s"'\`&,;<>|(){}\\[\\]\\\\]+))`;

/** What may stand between a name and its value, in order: the end of the name, the sign, a type, a maker of strings. */
const ENDS = `(?:${QUOTE}|\\*\\*|\\])*\\s*`;
const SIGN = '(?:=>|:=|==?|：|:{1,2}(?!/)|\\|)';
const TYPE = '(?:\\s*(?:str|string|String|&str|Optional\\[str\\]|char \\*|std::string)\\s*=)?';
const MAKER = '(?:[\\w:.]*(?:from|new|encode|bytes|Buffer|String)\\s*\\(\\s*)?';
const PREFIX = '[ubrfLR@]?';

const flags = 'giu';
const ASSIGNED = new RegExp(
  `(?<lead>(?<![\\p{L}\\d])${NAME}${ENDS}${SIGN}${TYPE}\\s*[>|]?\\s*${MAKER}${PREFIX})${VALUE}`,
  flags,
);
/** `setSecretKey("…")`, `.secret('…')`. */
const CALLED = new RegExp(`(?<lead>(?<![\\p{L}\\d])${NAME}\\s*\\(\\s*${MAKER}${PREFIX})${VALUE}`, flags);
/** `put("passphrase", "…")`, `('secret', '…')`, `["secret", "…"]`. */
const PAIRED = new RegExp(
  `(?<lead>[([{,]\\s*${QUOTE}${NAME}${QUOTE}\\s*,\\s*${MAKER}${PREFIX})${VALUE}`,
  flags,
);
/** `name: API_SECRET` on one line and `value: …` on the next. */
const NAMED_VALUE = new RegExp(
  `(?<lead>(?:name|key|id)${QUOTE}?\\s*[:=]\\s*(?:${QUOTE})?${NAME}(?:${QUOTE})?[\\s,;-]*(?:${QUOTE})?(?:value|val|string)(?:${QUOTE})?\\s*[:=]\\s*)${VALUE}`,
  flags,
);
/** `<secret>…</secret>`, `<key>secret</key><string>…`, `name="secret"` and an empty line in a form. */
const TAGGED = new RegExp(
  `(?<lead><(?!/)[^<>]{0,80}${SECRET}[^<>/]{0,80}>\\s*|<(?:key|name)>\\s*${NAME}\\s*</(?:key|name)>\\s*<\\w+>|name=${QUOTE}${NAME}${QUOTE}\\s*\\r?\\n\\r?\\n)(?<bare>[^<>\\r\\n]+)`,
  flags,
);
/** `--api-secret …`, `-Dsecret …`, `set api.secret …`. */
const FLAGGED = new RegExp(`(?<lead>(?:^|\\s)(?:--?|/)${NAME}[ \\t]+)${VALUE}`, 'gimu');
/** What is made of keys is given them in order: `new ApiCredentials("…", "…")`. */
const MADE =
  /(?<lead>(?<![\p{L}\d])\w*(?:client|credentials?|auth\w*|hmac\w*|signer)\s*\()(?<args>[^()]*)/giu;
/** A bare `key` names many things: only what looks like a key is one. */
const KEY = new RegExp(
  `(?<lead>(?<![\\w-])key${ENDS}(?:=>|[:=])\\s*)(?=${QUOTE}?[A-Za-z_-]*\\d)${VALUE}`,
  flags,
);
const AUTHORIZATION = /((?:\\*["'])?\b(?:proxy-)?authorization(?:\\*["'])?\s*(?:=>|[:=,])\s*)[^\r\n]+/gi;
const COOKIES = /(\b(?:set-)?cookie(?:\\*["'])?\s*(?:=>|[:=,])\s*)[^\r\n]+/gi;
const USER_INFO = /(:\/\/)[^\s/@:]*:[^\s/@]+(?=@)/g;
const PEM = /-----BEGIN[^-]*-----[\s\S]*?(?:-----END[^-]*-----|$)/g;
/** YAML's block: the value stands on the lines below, further in. */
const BLOCK = new RegExp(
  `(?<lead>^(?<indent>[ \\t]*)(?:- )?${QUOTE}?${NAME}${QUOTE}?\\s*:\\s*[|>][-+]?[ \\t]*\\r?\\n)(?<bare>(?:\\k<indent>[ \\t]+.*(?:\\r?\\n|$))+)`,
  'gimu',
);
/** Keys, signatures, JWTs, UUIDs: long runs of the letters that encodings use. */
const LONG_TOKEN = /[A-Za-z0-9+/=_-]{16,}(?:\.[A-Za-z0-9+/=_-]{8,})*/g;
/**
 * Words joined by hyphens, names of headers, numbers, class names of a stack trace, lower-case paths. Digits may end a
 * part of a path and stand nowhere within one: "a1b2c3d4e5f6a7b8" is no path. No two parts can share a letter, so that
 * a long path is read once.
 */
const PLAIN_WORDS =
  /^(?:_*[a-z]+(?:[-_/][a-z]+)*_*|[A-Z]+(?:[_-][A-Z]+)*|-?\d{1,19}|[-=_/]+|(?:[A-Z]{1,5}[a-z]{2,}){2,}|\/?[a-z][a-z_-]*\d{0,3}(?:\/[a-z][a-z_-]*\d{0,3})*\/?)$/;
/** What an exchange says of a key or a signature is not one. */
const SAID_OF_IT =
  /^(?:invalid|incorrect|error|wrong|missing|expired|not|does|doesn't|format|is|required|permission|null|none|undefined|true|false|small|must|has|and|or|no|mismatch|verification|verify|failed|unknown|denied|empty|authentication|too|the|your)(?=$|[\s.,:;])/iu;

type Groups = Readonly<Record<string, string | undefined>>;

/** `text` with everything that may be a key, secret, signature or passphrase replaced by `…`. */
export function redact(text: string): string {
  const named = [NAMED_VALUE, TAGGED, PAIRED, CALLED, ASSIGNED, FLAGGED, KEY];
  const without = text
    .replace(PEM, '…')
    .replace(BLOCK, (_all, ...rest) => `${groupsOf(rest).lead}…\n`)
    .replace(AUTHORIZATION, '$1…')
    .replace(COOKIES, '$1…')
    .replace(USER_INFO, '$1…');
  return named
    .reduce((rest, pattern) => rest.replace(pattern, hidden), without)
    .replace(MADE, (_all, ...rest) => {
      const { lead, args = '' } = groupsOf(rest);
      return `${lead}${args.replace(/(["'`])(?:(?!\1).)+\1/g, '$1…$1')}`;
    })
    .replace(LONG_TOKEN, (token) => (PLAIN_WORDS.test(token) ? token : '…'));
}

const groupsOf = (rest: readonly unknown[]): Groups => rest.at(-1) as Groups;

function hidden(all: string, ...rest: readonly unknown[]): string {
  const { lead = '', q = '', quoted, bare = '' } = groupsOf(rest);
  const value = quoted ?? bare;
  if (value === '' || SAID_OF_IT.test(value.trim())) return all;
  // What is typed on behind what was taken out belongs to it.
  return quoted === undefined ? `${lead}…` : `${lead}${q}…${q}`;
}
