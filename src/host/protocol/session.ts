import { Counters, byteLength } from "./counters";
import type { Fault } from "./faults";
import { Faults, OFFICE_ERRORS } from "./faults";
import type { Answer, Batch } from "./wire";
import { ActionType, PathType } from "./wire";

/** Largest messages in bytes; Excel on the web takes 5 MB each way. */
export interface Limits {
  readonly request: number;
  readonly response: number;
}

export const WEB_LIMITS: Limits = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

export interface Answering {
  answer(batch: Batch): Answer;
}

/** Text that crosses the seam instead of an answer: an error below the object model, by its Office number. */
export const officeError = (number: number): string => JSON.stringify({ OfficeError: number });

/** The number of an `officeError`, null for an answer. */
export function readOfficeError(text: string): number | null {
  const match = /^\{"OfficeError":(\d+)\}$/.exec(text.slice(0, 40));
  return match ? Number(match[1]) : null;
}

/** Carries messages between the seam and the interpreter: counts them, limits them and lets them fail. */
export class Session {
  readonly counters = new Counters();
  readonly faults = new Faults();
  /** Null: as desktop Excel, without limits. */
  limits: Limits | null = null;

  constructor(private readonly interpreter: () => Answering) {}

  /** Answers one request body. Never rejects: whatever goes wrong is an answer too. */
  async execute(body: string): Promise<string> {
    const batch = JSON.parse(body) as Batch;
    const aside = !touchesWorkbook(batch) ? "services" : onlyReleases(batch) ? "releases" : null;
    if (aside) {
      this.counters.aside(aside);
      return JSON.stringify(this.interpreter().answer(batch));
    }
    const index = this.counters.read().roundTrips;
    const size = byteLength(body);
    this.counters.request(size, batch.Actions.length);
    if (this.faults.cellEditMode) return refuse("InvalidOperationInCellEditMode");
    if (this.limits && size > this.limits.request) return refuse("RequestPayloadSizeLimitExceeded");
    const text = await this.carry(index, batch);
    const back = byteLength(text);
    this.counters.response(back);
    return this.limits && back > this.limits.response ? refuse("ResponsePayloadSizeLimitExceeded") : text;
  }

  private async carry(index: number, batch: Batch): Promise<string> {
    const trip = { index, batch };
    const before = await this.faults.before?.(trip);
    if (before && "code" in before) {
      const { code, message, actions = 0 } = before;
      if (actions > 0) this.interpreter().answer({ ...batch, Actions: batch.Actions.slice(0, actions) });
      return refuse(code, message);
    }
    if (before && "delay" in before) await sleep(before.delay);
    const answer = this.interpreter().answer(batch);
    const after = await this.faults.after?.(trip);
    return after ? spoil(answer, after) : JSON.stringify(answer);
  }
}

async function spoil(answer: Answer, fault: Fault): Promise<string> {
  if ("code" in fault) return refuse(fault.code, fault.message);
  if ("delay" in fault) await sleep(fault.delay);
  return JSON.stringify("answer" in fault ? fault.answer(answer) : answer);
}

function refuse(code: string, message = "The request failed."): string {
  const number = OFFICE_ERRORS[code];
  if (number !== undefined) return officeError(number);
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 500 };
  return JSON.stringify({ Results: [], Error: error } satisfies Answer);
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const touchesWorkbook = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PathType.global || ObjectPathType === PathType.reference,
  );

/** When `Excel.run` ends, the client lets go of its ranges in a batch of its own. */
const onlyReleases = ({ Actions, ObjectPaths }: Batch): boolean =>
  Actions.every(({ Name, ActionType: type, ObjectPathId }) => {
    const isRoot = ObjectPaths[ObjectPathId]?.ObjectPathType === PathType.global;
    return Name === "_RemoveReference" || (type === ActionType.instantiate && isRoot);
  });
