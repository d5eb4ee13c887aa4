/** An exchange as it ships: what every background needs at once, and the rest of its facts when they are asked for. */
import { type Exchange } from '../exchanges/exchange.ts';

/** What is looked at whenever a tab is on some page. */
type Core = Pick<Exchange, 'id' | 'name' | 'hosts'>;
/** What is needed where a key of this exchange is judged. */
export type Facts = Pick<
  Exchange,
  | 'pages'
  | 'rights'
  | 'contains'
  | 'always'
  | 'labels'
  | 'readOnlyRules'
  | 'ip'
  | 'consequences'
  | 'keyRules'
  | 'filledByLink'
  | 'links'
>;

/**
 * The function holds one literal. The engine does not compile it before it is called, so that facts of exchanges that
 * nobody visits are no more than text in a file.
 */
export class LeanExchange implements Core, Facts {
  readonly id: Core['id'];
  readonly name: string;
  readonly hosts: Core['hosts'];
  private readonly makeFacts: () => Facts;
  private made: WeakRef<Facts> | null = null;

  constructor(core: Core, makeFacts: () => Facts) {
    this.id = core.id;
    this.name = core.name;
    this.hosts = core.hosts;
    this.makeFacts = makeFacts;
  }

  private get facts(): Facts {
    let facts = this.made?.deref();
    if (facts === undefined) {
      facts = this.makeFacts();
      this.made = new WeakRef(facts);
    }
    return facts;
  }

  get pages(): Facts['pages'] {
    return this.facts.pages;
  }
  get rights(): Facts['rights'] {
    return this.facts.rights;
  }
  get contains(): NonNullable<Facts['contains']> {
    return this.facts.contains ?? {};
  }
  get always(): NonNullable<Facts['always']> {
    return this.facts.always ?? { rights: [], source: '' };
  }
  get labels(): Facts['labels'] {
    return this.facts.labels;
  }
  get readOnlyRules(): NonNullable<Facts['readOnlyRules']> {
    return this.facts.readOnlyRules ?? { over: [], source: '' };
  }
  get ip(): Facts['ip'] {
    return this.facts.ip;
  }
  get consequences(): Facts['consequences'] {
    return this.facts.consequences;
  }
  get keyRules(): NonNullable<Facts['keyRules']> {
    return this.facts.keyRules ?? { source: '' };
  }
  get filledByLink(): NonNullable<Facts['filledByLink']> {
    return this.facts.filledByLink ?? { parameters: [], source: '' };
  }
  get links(): Facts['links'] {
    return this.facts.links;
  }
}
