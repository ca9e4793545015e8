/** What the add-in's traffic with the host costs; tests and benchmarks read it. */
export interface Traffic {
  /** Batches that touch the workbook: one `context.sync()` each. */
  readonly roundTrips: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** Batches that touch the add-in's own affairs only: ribbon, pane, start. */
  readonly services: number;
  /** Batches in which the client only lets go of ranges, of itself, when `Excel.run` has ended. */
  readonly releases: number;
}

const NOTHING: Traffic = {
  roundTrips: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  services: 0,
  releases: 0,
};

export class Counters {
  private traffic = NOTHING;

  read(): Traffic {
    return this.traffic;
  }

  reset(): void {
    this.traffic = NOTHING;
  }

  /** Counts a batch that is no round trip of the add-in's. */
  aside(kind: "services" | "releases"): void {
    this.traffic = { ...this.traffic, [kind]: this.traffic[kind] + 1 };
  }

  /** Counts a batch as it arrives. */
  request(bytes: number, actions: number): void {
    const { traffic } = this;
    this.traffic = {
      ...traffic,
      roundTrips: traffic.roundTrips + 1,
      actions: traffic.actions + actions,
      requestBytes: traffic.requestBytes + bytes,
      largestRequest: Math.max(traffic.largestRequest, bytes),
    };
  }

  response(bytes: number): void {
    const { traffic } = this;
    this.traffic = {
      ...traffic,
      responseBytes: traffic.responseBytes + bytes,
      largestResponse: Math.max(traffic.largestResponse, bytes),
    };
  }
}

const encoder = new TextEncoder();

/** Length in UTF-8, which is what travels. */
export const byteLength = (text: string): number => encoder.encode(text).length;
