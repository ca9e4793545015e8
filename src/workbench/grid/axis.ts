/**
 * Where the rows (or columns) of a sheet lie along one direction, in pixels at 100 %.
 * Items are 1-based, as rows and columns are; a hidden item has size 0.
 */
export class Axis {
  /** `edges[i]` is where item i ends, and item i + 1 starts. */
  private readonly edges: Float64Array;

  /** @param sizes of item 1, 2, 3 … */
  constructor(sizes: ArrayLike<number>) {
    this.edges = new Float64Array(sizes.length + 1);
    for (let item = 1; item <= sizes.length; item++) {
      this.edges[item] = this.end(item - 1) + (sizes[item - 1] ?? 0);
    }
  }

  get count(): number {
    return this.edges.length - 1;
  }

  get total(): number {
    return this.end(this.count);
  }

  start(item: number): number {
    return this.end(item - 1);
  }

  end(item: number): number {
    return this.edges[Math.max(0, Math.min(item, this.count))] ?? 0;
  }

  size(item: number): number {
    return this.end(item) - this.start(item);
  }

  /** The shown item under a pixel; the nearest one when the pixel lies outside. */
  at(pixel: number): number {
    let low = 1;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > pixel) high = middle;
      else low = middle + 1;
    }
    return this.size(low) > 0 ? low : this.next(low, -1);
  }

  /** The shown item `step` places on (back when negative), stopping at the last that shows. */
  next(item: number, step: number): number {
    const direction = Math.sign(step);
    let found = item;
    let left = Math.abs(step);
    for (let to = item + direction; left > 0 && to >= 1 && to <= this.count; to += direction) {
      if (this.size(to) === 0) continue;
      found = to;
      left--;
    }
    return found;
  }
}
