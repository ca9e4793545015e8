import { identify, readArguments } from "./arguments";
import { HostError, apiNotFound, invalidReference } from "./errors";
import type { HostObject } from "./host-object";
import { apiName, factsOf } from "./host-object";
import { query } from "./query";
import { References } from "./references";
import type { Gate } from "./requirements";
import type { Action, Answer, Batch, BatchError, ObjectId, ObjectPath } from "./wire";
import { ActionType, PathType } from "./wire";

/** What a path leads to: null is Office.js's null object, which every further step passes on. */
type Found = HostObject | null;

/** Objects that the client makes by name, outside the workbook. */
export type Services = Readonly<Record<string, () => HostObject>>;

const NULL_VALUE = { _IsNull: true };

/** Answers batches against a tree of host objects. Knows nothing of Excel. */
export class Interpreter {
  private readonly references = new References();
  /** Faults of this host itself: tests hold it empty. */
  readonly bugs: unknown[] = [];

  constructor(
    private readonly root: HostObject,
    private readonly gate: Gate,
    private readonly services: Services = {},
  ) {}

  get heldReferences(): number {
    return this.references.size;
  }

  /** Carries the actions out in order and stops at the first that fails, as Excel does: what was done stays. */
  answer(batch: Batch): Answer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const find = this.finder(batch);
    let error: BatchError | undefined;
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.act(action, find) });
      } catch (thrown) {
        error = this.describe(thrown, action, index, batch);
        break;
      }
    }
    return { Results: results, ...(error && { Error: error }), ...(traces.length > 0 && { TraceIds: traces }) };
  }

  private describe(thrown: unknown, action: Action, index: number, batch: Batch): BatchError {
    if (!(thrown instanceof HostError)) this.bugs.push(thrown);
    const error = thrown instanceof HostError ? thrown : stumbled(thrown);
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location || apiName(action.Name || (batch.ObjectPaths[action.ObjectPathId]?.Name ?? "")),
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }

  /** Follows paths, each once a batch. */
  private finder(batch: Batch): (id: ObjectId) => Found {
    const found = new Map<ObjectId, Found>();
    const find = (id: ObjectId): Found => {
      const known = found.get(id);
      if (known !== undefined) return known;
      const path = batch.ObjectPaths[id];
      if (!path) throw invalidReference();
      const object = this.follow(path, find);
      found.set(id, object);
      return object;
    };
    return find;
  }

  private follow(path: ObjectPath, find: (id: ObjectId) => Found): Found {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.newObject:
        return this.make(path.Name);
    }
    const parent = find(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return this.read(parent, path.Name) as Found;
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    return this.call(parent, name, readArguments(path.ArgumentInfo, find)) as Found;
  }

  private make(name: string): HostObject {
    const service = this.services[name];
    if (!service) throw apiNotFound(name, "The local host does not serve it.");
    return service();
  }

  private act(action: Action, find: (id: ObjectId) => Found): unknown {
    // A trace is answered with nothing; the client runs its callbacks off it.
    if (action.ActionType === ActionType.trace) return null;
    if (action.Name === "_RemoveReference") return this.references.drop(String(action.ArgumentInfo?.Arguments?.[0]));
    const object = find(action.ObjectPathId);
    const isWrite = action.ActionType === ActionType.method || action.ActionType === ActionType.setProperty;
    if (object === null) return isWrite ? NULL_VALUE : null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identify(object);
      case ActionType.query:
        return query(object, action.QueryInfo ?? {}, { read: this.read, identify, gate: this.gate });
      case ActionType.method:
        if (action.Name === "_KeepReference") return this.references.keep(object);
        return this.call(object, action.Name, readArguments(action.ArgumentInfo, find)) ?? null;
      case ActionType.setProperty:
        return this.write(object, action.Name, readArguments(action.ArgumentInfo, find)[0]);
      default:
        throw apiNotFound(`action ${action.ActionType}`, "The local host does not serve it.");
    }
  }

  private readonly read = (object: HostObject, name: string): unknown => {
    const member = this.member(object, name);
    if (!member?.get) throw notServed(object, name);
    return member.get.call(object);
  };

  private write(object: HostObject, name: string, value: unknown): null {
    const member = this.member(object, name);
    if (!member?.set) throw notServed(object, name);
    member.set.call(object, value ?? null);
    return null;
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = this.member(object, name)?.value as unknown;
    if (typeof method !== "function") throw notServed(object, name);
    return method.apply(object, args);
  }

  private member(object: HostObject, name: string): PropertyDescriptor | undefined {
    const facts = factsOf(object);
    this.gate.check(facts.type, name);
    return facts.members.get(name);
  }
}

/** What the host did not foresee: mostly an argument of the wrong kind, which Excel refuses. */
function stumbled(thrown: unknown): HostError {
  const code = thrown instanceof TypeError ? "InvalidArgument" : "GeneralException";
  return new HostError(code, `The local host could not do it: ${String((thrown as Error).stack)}`, 500);
}

function notServed(object: HostObject, name: string): HostError {
  return apiNotFound(`${factsOf(object).type}.${apiName(name)}`, "The local host does not serve it.");
}
