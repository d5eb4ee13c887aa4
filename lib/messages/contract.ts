/**
 * Every message: who may send it, to whom, and the shape of request and answer. The name says the direction:
 * `cs` a script on an exchange's page, `ui` a page of this extension, `bg` the background.
 *
 * Scripts on pages import types from here, never values: the schemas stay out of pages.
 */
import { z } from 'zod';
import { RULE_IDS } from '../audit/finding.ts';
import { PURPOSES } from '../audit/policy.ts';
import { EXCHANGE_IDS } from '../exchanges/exchange.ts';
import { MAX_HREF_LENGTH, MAX_ID_LENGTH, MAX_REASON_LENGTH, MAX_SETS } from './bounds.ts';
import { auditViewSchema } from './schemas/audit-view.ts';
import { helloAnswerSchema } from './schemas/hello.ts';
import { keyIdSchema, pageReadingSchema, refSchema } from './schemas/page-reading.ts';
import { pastePlanSchema, pasteReportSchema, readBackSchema } from './schemas/paste.ts';
import { publicIpReportSchema } from './schemas/public-ip.ts';

const nothing = z.null();
const tabIdSchema = z.int().min(0);
const reasonSchema = z.string().max(MAX_REASON_LENGTH);
const setIdsSchema = z.array(z.string().max(MAX_ID_LENGTH)).max(MAX_SETS);

export const CONTRACT = {
  /** The sentinel saw a page that may be an API page, or that such a page was left. No query: it may hold secrets. */
  'cs-bg/route': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ href: z.string().max(MAX_HREF_LENGTH) }),
    answer: nothing,
  },
  /** The auditor starts. `null`: this is no API page, go to sleep. */
  'cs-bg/hello': { from: 'page', to: 'background', request: nothing, answer: helloAnswerSchema.nullable() },
  /** `null`: the reading came too late, the page is no longer an API page. */
  'cs-bg/reading': {
    from: 'page',
    to: 'background',
    request: pageReadingSchema,
    answer: auditViewSchema.nullable(),
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
      purpose: z.enum(PURPOSES).optional(),
      setIds: setIdsSchema.optional(),
    }),
    answer: nothing,
  },
  /** `null`: this key has no field to paste into. */
  'cs-bg/plan-paste': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema }),
    answer: pastePlanSchema.nullable(),
  },
  'cs-bg/paste-done': {
    from: 'page',
    to: 'background',
    request: z.strictObject({ keyId: keyIdSchema, readBack: readBackSchema }),
    answer: pasteReportSchema,
  },
  'cs-bg/open-dashboard': { from: 'page', to: 'background', request: nothing, answer: nothing },

  'ui-bg/look-up-ip': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ force: z.boolean() }),
    answer: publicIpReportSchema,
  },
  /** `host` is null where the browser does not tell us: a host that is no exchange's. */
  'ui-bg/tab': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ tabId: tabIdSchema }),
    answer: z.strictObject({
      host: z.string().nullable(),
      exchange: z.strictObject({ id: z.enum(EXCHANGE_IDS), name: z.string() }).nullable(),
      view: auditViewSchema.nullable(),
    }),
  },
  'ui-bg/paste': {
    from: 'ui',
    to: 'background',
    request: z.strictObject({ tabId: tabIdSchema, keyId: keyIdSchema }),
    answer: pasteReportSchema,
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
  'bg-cs/show': {
    from: 'background',
    to: 'page',
    request: z.strictObject({ refs: z.array(refSchema) }),
    answer: nothing,
  },
} as const satisfies Record<string, MessageSpec>;

export interface MessageSpec {
  readonly from: 'page' | 'ui' | 'background';
  readonly to: 'page' | 'background';
  readonly request: z.ZodType;
  readonly answer: z.ZodType;
}

type Contract = typeof CONTRACT;
export type MessageType = keyof Contract;
export type Request<T extends MessageType> = z.infer<Contract[T]['request']>;
export type Answer<T extends MessageType> = z.infer<Contract[T]['answer']>;

/** The messages that go from one place to another. */
export type MessagesFrom<From extends MessageSpec['from'], To extends MessageSpec['to']> = {
  [T in MessageType]: Contract[T] extends { readonly from: From; readonly to: To } ? T : never;
}[MessageType];
