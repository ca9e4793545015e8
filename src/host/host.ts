/**
 * The local host: stands in for Excel behind Office.js, over a workbook in memory. Needs neither Node nor a page,
 * so that it runs in a worker as well; `node.ts` and `browser.ts` tie it to the client library.
 */
import type { Book } from "./file/book";
import { openWorkbook } from "./model/open";
import type { Workbook } from "./model/workbook/workbook";
import { Officer } from "./model/officer";
import type { Counters } from "./protocol/counters";
import type { HostEvent } from "./protocol/events";
import type { Faults } from "./protocol/faults";
import { Interpreter } from "./protocol/interpreter";
import type { MemberSets, Requirements } from "./protocol/requirements";
import { Gate, PLUMBING } from "./protocol/requirements";
import type { Shell } from "./protocol/services";
import { newShell, shellServices } from "./protocol/services";
import type { Limits } from "./protocol/session";
import { Session } from "./protocol/session";

export interface HostOptions {
  readonly book: Book;
  /** What the manifest declares: `{ ExcelApi: "1.13", SharedRuntime: "1.1" }`. */
  readonly requirements: Requirements;
  /** Which set each member belongs to, read off the client library by `readMemberSets`. Without it no member is refused. */
  readonly memberSets?: MemberSets;
  readonly addinId?: string;
  readonly readOnly?: boolean;
  readonly now?: () => Date;
}

export class Host {
  /** What the add-in did to the ribbon and the pane. */
  readonly shell: Shell = newShell();
  private readonly session: Session;
  private readonly gate: Gate;
  private interpreter!: Interpreter;
  private model!: Workbook;
  private readonly hearers = new Set<(event: HostEvent) => void>();

  constructor(private readonly options: HostOptions) {
    this.gate = new Gate({ ...PLUMBING, ...options.requirements }, options.memberSets ?? new Map());
    this.session = new Session(() => this.interpreter);
    this.open(options.book);
  }

  /** Puts another workbook in place of the one that is open; objects of the former are gone. */
  open(book: Book): void {
    const { addinId = "", readOnly = false, now = () => new Date() } = this.options;
    this.model = openWorkbook(book, { emit: this.emit, addinId, readOnly, now });
    this.interpreter = new Interpreter(this.model, this.gate, shellServices(this.shell, this.emit));
  }

  get book(): Book {
    return this.model.context.book;
  }
  get workbook(): Workbook {
    return this.model;
  }
  /** What the officer does in the grid herself. */
  get officer(): Officer {
    return new Officer(this.model.context);
  }
  get counters(): Counters {
    return this.session.counters;
  }
  get faults(): Faults {
    return this.session.faults;
  }
  get limits(): Limits | null {
    return this.session.limits;
  }
  set limits(limits: Limits | null) {
    this.session.limits = limits;
  }
  /** Faults of this host itself: empty when all is well. */
  get bugs(): readonly unknown[] {
    return this.interpreter.bugs;
  }
  /** Objects that the client keeps hold of: it should let them go. */
  get heldReferences(): number {
    return this.interpreter.heldReferences;
  }

  /** Answers one request body of the client. */
  async execute(body: string): Promise<string> {
    const text = await this.session.execute(body);
    this.model.context.calculation.settle();
    return text;
  }

  /** Tells every event that the client registered for; returns how to stop listening. */
  onEvent(hear: (event: HostEvent) => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  private readonly emit = (event: HostEvent): void => {
    for (const hear of this.hearers) hear(event);
  };
}
