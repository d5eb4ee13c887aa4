/** What the first-run page shows and what it can ask for. `entrypoints/welcome` wires it; tests wire it to fakes. */
import { type FoundAddress } from '../shared/found-address.ts';
import { type Undoable } from '../shared/undoable.ts';

export type BotPlace = 'server' | 'here' | 'vendor';

export interface OwnAddresses {
  readonly busy: boolean;
  /** null: not looked up. */
  readonly addresses: readonly string[] | null;
  /** Why there is none, for people; null: there is no reason to speak of. */
  readonly failure: string | null;
}

export interface WelcomeState {
  /** Addresses on the user's approved list. */
  readonly approved: readonly string[];
  /** Where the user said that the bot runs; null: not said. */
  readonly place: BotPlace | null;
  readonly own: OwnAddresses;
  /** The practice form was brought to a fenced key in this session. */
  readonly hasPractised: boolean;
  /** Keys of an exchange have been read. */
  readonly hasKeys: boolean;
  /** `href`: the exchange's page for keys, else its own address. */
  readonly exchanges: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

export interface WelcomeModel {
  state(): WelcomeState;
  subscribe(listener: () => void): () => void;
  setPlace(place: BotPlace): void;
  /** Asks for this browser's public addresses. */
  lookUp(): Promise<void>;
  /** What is in a text that is to join the approved list. */
  find(text: string): readonly FoundAddress[];
  /** Throws an Error for people when it refuses. */
  approve(addresses: readonly string[]): Promise<Undoable>;
  /** Returns whether the clipboard took it. */
  copy(text: string): Promise<boolean>;
}

/** What the practice page shows of the form that is being read. */
export interface PracticeState {
  /** null: nothing was read yet. */
  readonly read: {
    readonly withdrawIsOff: boolean;
    readonly isRestricted: boolean;
    readonly isFenced: boolean;
  } | null;
}

export interface PracticeModel {
  state(): PracticeState;
  subscribe(listener: () => void): () => void;
}
