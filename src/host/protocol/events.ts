/** Events of the workbook, by the numbers that the client listens for. */
export const RichEvent = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  paneVisibilityChanged: 65539,
} as const;

/** What a workbook-wide listener registers for, in place of a sheet's id. */
export const WHOLE_WORKBOOK = "Workbook";

/** One event on its way to the client. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export type Emit = (event: HostEvent) => void;

/** Which events the add-in asked for: nothing else is sent. */
export class Listeners {
  private readonly wanted = new Set<string>();

  constructor(private readonly emit: Emit) {}

  add(type: number, target: string): void {
    this.wanted.add(`${type} ${target}`);
  }

  remove(type: number, target: string): void {
    this.wanted.delete(`${type} ${target}`);
  }

  /** Tells the listeners of this object and those of the whole workbook. */
  tell(type: number, target: string, detail: HostEvent["detail"]): void {
    for (const listener of new Set([target, WHOLE_WORKBOOK])) {
      if (this.wanted.has(`${type} ${listener}`)) this.emit({ type, target: listener, detail });
    }
  }
}
