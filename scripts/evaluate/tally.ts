/** Hits, inventions and misses of one measure. */
export class Tally {
  hits = 0;
  invented = 0;
  missed = 0;

  get precision(): number {
    return this.hits + this.invented > 0 ? this.hits / (this.hits + this.invented) : 1;
  }

  get recall(): number {
    return this.hits + this.missed > 0 ? this.hits / (this.hits + this.missed) : 1;
  }

  get f1(): number {
    const sum = this.precision + this.recall;
    return sum > 0 ? (2 * this.precision * this.recall) / sum : 0;
  }
}

/** A count of what is right among what was looked at. */
export class Share {
  right = 0;
  all = 0;

  add(right: boolean): void {
    this.all += 1;
    if (right) this.right += 1;
  }

  get value(): number {
    return this.right / Math.max(1, this.all);
  }
}
