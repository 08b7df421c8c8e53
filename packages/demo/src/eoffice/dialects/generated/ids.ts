import { createHash, randomBytes } from 'node:crypto';

/** Ids and classes as a component server makes them up: ids are new on each drawing, classes on each load of the page. */
export class Names {
  /** What the classes of one load are made from. */
  readonly load: string;

  constructor(load: string = randomBytes(6).toString('hex')) {
    this.load = load;
  }

  /** An id that was never given out before. */
  id(): string {
    return `z${randomBytes(4).toString('hex')}`;
  }

  /** The class that stands for a name in this load. */
  css(name: string): string {
    return `s${createHash('sha256').update(`${this.load} ${name}`).digest('hex').slice(0, 7)}`;
  }

  /** The style sheet of this load: rules written for names, given out for the classes that stand for them. */
  sheet(rules: string): string {
    return rules.replace(/\.([a-z]+)(?=[^{}]*\{)/g, (_, name: string) => `.${this.css(name)}`);
  }
}
