/**
 * Every message: who may send it, to whom, and the shape of request and answer. The name says the direction:
 * `cs` a script on an exchange's page, `ui` a page of this extension, `bg` the background.
 *
 * Scripts on pages import types from here, never values: the schemas stay out of pages.
 */
import * as z from 'zod/mini';
import { RULE_IDS } from '../audit/finding.ts';
import { PURPOSES } from '../audit/policy.ts';
import { EXCHANGE_IDS } from '../exchanges/exchange.ts';
import {
  MAX_ADDRESS_LENGTH,
  MAX_ADDRESSES,
  MAX_HREF_LENGTH,
  MAX_ID_LENGTH,
  MAX_LABEL_LENGTH,
  MAX_REASON_LENGTH,
  MAX_SETS,
} from './bounds.ts';
import { auditViewSchema, pasteReportSchema } from './schemas/audit-view.ts';
import { list, text } from './schemas/bounded.ts';
import { feedAddedSchema, proposalRefSchema, settledSchema } from './schemas/feeds.ts';
import { helloAnswerSchema } from './schemas/hello.ts';
import { keyIdSchema, pageReadingSchema, refSchema } from './schemas/page-reading.ts';
import { pastePlanSchema, readBackSchema } from './schemas/paste.ts';
import { publicIpReportSchema } from './schemas/public-ip.ts';

const nothing = z.null();
const tabIdSchema = z.int().check(z.gte(0));
const partSchema = z.number().check(z.gte(0), z.lte(1));
const reasonSchema = text(MAX_REASON_LENGTH);
const setIdsSchema = list(text(MAX_ID_LENGTH), MAX_SETS);

export const CONTRACT = {
  /** The sentinel saw a page that may be an API page, or that such a page was left. No query: it may hold secrets. */
  'cs-bg/route': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ href: text(MAX_HREF_LENGTH) }),
    answer: nothing,
  },
  /** The auditor starts. `null`: this is no API page, go to sleep. */
  'cs-bg/hello': { from: 'page', to: 'background', request: nothing, answer: z.nullable(helloAnswerSchema) },
  /** `null`: the reading came too late, the page is no longer an API page. */
  'cs-bg/reading': {
    from: 'page',
    to: 'background',
    request: pageReadingSchema,
    answer: z.nullable(auditViewSchema),
  },
  'cs-bg/accept-risk': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema, rule: z.enum(RULE_IDS), reason: reasonSchema }),
    answer: nothing,
  },
  'cs-bg/undo-accept': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema, rule: z.enum(RULE_IDS) }),
    answer: nothing,
  },
  'cs-bg/pause': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ paused: z.boolean() }),
    answer: nothing,
  },
  /** What a key is for, or which sets are approved for it; a field that is absent stays as it was. */
  'cs-bg/choose': {
    from: 'page',
    to: 'background',
    request: z.strictObject({
      keyId: keyIdSchema,
      purpose: z.optional(z.enum(PURPOSES)),
      setIds: z.optional(setIdsSchema),
    }),
    answer: nothing,
  },
  /**
   * Approves addresses that the list of this key holds, for a set (null: the first, or one that is made). The answer says
   * what was done, or why not; `done`: it can be taken back.
   */
  'cs-bg/approve': {
    from: 'page',
    to: 'background',
    request: z.strictObject({
      keyId: keyIdSchema,
      addresses: list(text(MAX_ADDRESS_LENGTH), MAX_ADDRESSES),
      setId: z.nullable(text(MAX_ID_LENGTH)),
    }),
    answer: z.strictObject({ done: z.boolean(), said: z.string() }),
  },
  /** The user pressed Create or Save again after it had been held: a key came to be, or was changed, in spite of `rules`. */
  'cs-bg/created-anyway': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema, rules: list(z.enum(RULE_IDS), RULE_IDS.length) }),
    answer: nothing,
  },
  /** Takes back what was approved last from this tab. */
  'cs-bg/undo-approve': { from: 'page', to: 'background', request: nothing, answer: nothing },
  /**
   * What is seen before the reader is there: rights that a control which everybody sees turns on. The answer is the line
   * to show; `null`: by what the user chose there is nothing to warn of. It is no reading, and nothing is kept of it.
   */
  'cs-bg/first-look': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ rights: list(z.enum(['transfer', 'withdraw']), 2) }),
    answer: z.nullable(z.string()),
  },
  /** Puts a part of the auditor beside it; answered when it is there. */
  'cs-bg/part': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ file: z.string().check(z.regex(/^parts\/[\w-]{1,40}\.js$/)) }),
    answer: nothing,
  },
  /** `null`: this key has no field to paste into. */
  'cs-bg/plan-paste': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema }),
    answer: z.nullable(pastePlanSchema),
  },
  'cs-bg/paste-done': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema, readBack: readBackSchema }),
    answer: pasteReportSchema,
  },
  /** The approved addresses of a key as this exchange takes them; `null`: there is no such key, or none is approved. */
  'cs-bg/copy-text': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema }),
    answer: z.nullable(z.string()),
  },
  /** How the overlay fares under a hostile page: the toolbar says so where the overlay cannot. */
  'cs-bg/overlay': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ state: z.enum(['shown', 'blocked', 'gave-up']) }),
    answer: nothing,
  },
  /** The user put the overlay somewhere, in parts of the window from left and top. */
  'cs-bg/place': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ x: partSchema, y: partSchema }),
    answer: nothing,
  },
  /** At the help on a finding; `null`: at its beginning. */
  'cs-bg/open-dashboard': {
    from: 'page',
    to: 'background',
    request: z.nullable(z.strictObject({ rule: z.enum(RULE_IDS) })),
    answer: nothing,
  },

  /** `null`: the user has turned the look-up off. */
  'ui-bg/look-up-ip': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ force: z.boolean() }),
    answer: z.nullable(publicIpReportSchema),
  },
  /** `host` is null where the browser does not tell us: a host that is no exchange's. */
  'ui-bg/tab': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ tabId: tabIdSchema }),
    answer: z.strictObject({
      host: z.nullable(z.string()),
      exchange: z.nullable(z.strictObject({ id: z.enum(EXCHANGE_IDS), name: z.string() })),
      /** Keys are made on it; without a view it is one that was not read yet. */
      isKeyPage: z.boolean(),
      view: z.nullable(auditViewSchema),
    }),
  },
  /** Subscribes to a feed whose host was granted in the click, and asks it. `setId` null: a set of its own, made on accepting. */
  'ui-bg/feed-add': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({
      url: text(MAX_HREF_LENGTH),
      label: text(MAX_LABEL_LENGTH),
      setId: z.nullable(text(MAX_ID_LENGTH)),
    }),
    answer: feedAddedSchema,
  },
  /** Asks one feed, or (`id` null) all of them, and answers when what came of it is stored. */
  'ui-bg/feeds-check': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ id: z.nullable(text(MAX_ID_LENGTH)), growthAgreed: z.boolean() }),
    answer: nothing,
  },
  'ui-bg/feed-accept': { from: 'ui', to: 'background', request: proposalRefSchema, answer: settledSchema },
  'ui-bg/feed-reject': { from: 'ui', to: 'background', request: proposalRefSchema, answer: settledSchema },
  /** Takes the last answer to this feed back. */
  'ui-bg/feed-undo': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ id: text(MAX_ID_LENGTH) }),
    answer: settledSchema,
  },
  /** Makes the list of reminders anew; it is read from storage. */
  'ui-bg/remind': { from: 'ui', to: 'background', request: nothing, answer: nothing },
  /** Turns the browser's sync of the list on or off. `forget`: takes the list out of it, for all devices. */
  'ui-bg/sync-turn': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ on: z.boolean(), forget: z.boolean() }),
    answer: nothing,
  },
  /**
   * The user's choice where both sides changed (`hash`: of the other side's list as it was shown), or, with `hash` null,
   * to write this device's list over an incomplete one. `false`: the other side has changed since, choose again.
   */
  'ui-bg/sync-resolve': {
    from: 'ui',
    to: 'background',
    request: z.union([
      z.strictObject({ keep: z.enum(['local', 'remote']), hash: text(64) }),
      z.strictObject({ keep: z.literal('local'), hash: z.null() }),
    ]),
    answer: z.boolean(),
  },
  /** As `cs-bg/choose`, for a key of a tab's last reading. */
  'ui-bg/choose': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ tabId: tabIdSchema, keyId: keyIdSchema, setIds: setIdsSchema }),
    answer: nothing,
  },
  'ui-bg/paste': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ tabId: tabIdSchema, keyId: keyIdSchema }),
    answer: pasteReportSchema,
  },
  /** Takes the last paste into a key back; whether what stood there before stands there again. */
  'ui-bg/undo-paste': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ tabId: tabIdSchema, keyId: keyIdSchema }),
    answer: z.boolean(),
  },
  /** Scrolls to controls of a tab and rings them. */
  'ui-bg/show': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ tabId: tabIdSchema, refs: z.array(refSchema) }),
    answer: nothing,
  },

  /** The page is (still) an API page: run, or read again if you run. */
  'bg-cs/start': { from: 'background', to: 'page', request: nothing, answer: nothing },
  /** The page is no API page any more: take everything away and rest until `bg-cs/start`. */
  'bg-cs/stop': { from: 'background', to: 'page', request: nothing, answer: nothing },
  /** A new verdict on the last reading, because the user's policy changed. */
  'bg-cs/audit': { from: 'background', to: 'page', request: auditViewSchema, answer: nothing },
  'bg-cs/paste': {
    from: 'background',
    to: 'page',
    request: z.strictObject({ keyId: keyIdSchema, plan: pastePlanSchema }),
    answer: readBackSchema,
  },
  'bg-cs/undo-paste': {
    from: 'background',
    to: 'page',
    request: z.strictObject({ keyId: keyIdSchema }),
    answer: z.boolean(),
  },
  'bg-cs/show': {
    from: 'background',
    to: 'page',
    request: z.strictObject({ refs: z.array(refSchema) }),
    answer: nothing,
  },
  /** By keys, from wherever the focus is: gives it to the overlay. `true` when it took it. */
  'bg-cs/focus': { from: 'background', to: 'page', request: nothing, answer: z.boolean() },
} as const satisfies Record<string, MessageSpec>;

export interface MessageSpec {
  readonly from: 'page' | 'ui' | 'background';
  readonly to: 'page' | 'background';
  readonly request: z.ZodMiniType;
  readonly answer: z.ZodMiniType;
}

type Contract = typeof CONTRACT;
export type MessageType = keyof Contract;
export type Request<T extends MessageType> = z.infer<Contract[T]['request']>;
export type Answer<T extends MessageType> = z.infer<Contract[T]['answer']>;

/** The messages that go from one place to another. */
export type MessagesFrom<From extends MessageSpec['from'], To extends MessageSpec['to']> = {
  [T in MessageType]: Contract[T] extends { readonly from: From; readonly to: To } ? T : never;
}[MessageType];
