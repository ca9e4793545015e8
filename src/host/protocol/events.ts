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
  /** Targets by type. */
  private readonly wanted = new Map<number, Set<string>>();

  constructor(private readonly emit: Emit) {}

  add(type: number, target: string): void {
    this.wanted.set(type, (this.wanted.get(type) ?? new Set()).add(target));
  }

  remove(type: number, target: string): void {
    this.wanted.get(type)?.delete(target);
  }

  /** Whether anybody listens: what nobody hears need not be put into words. */
  hears(type: number): boolean {
    return (this.wanted.get(type)?.size ?? 0) > 0;
  }

  /** Tells the listeners of this object and those of the whole workbook. */
  tell(type: number, target: string, detail: HostEvent["detail"]): void {
    const wanted = this.wanted.get(type);
    for (const listener of new Set([target, WHOLE_WORKBOOK])) {
      if (wanted?.has(listener)) this.emit({ type, target: listener, detail });
    }
  }
}
