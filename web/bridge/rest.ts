// The code that comes after the first frame (web/rest.txt).
import type { Loaded } from './loading.ts';
import type { Program } from './module.ts';

export class Rest {
  private coming: Promise<void> | null = null;

  /** `here` is told once. */
  constructor(
    private readonly loaded: Loaded,
    private readonly program: Program,
    private readonly here: () => void,
  ) {}

  /** Brings it, once; again where that failed, which the program shows. */
  bring(): Promise<void> {
    this.coming ??= this.loaded.complete().then(
      () => {
        this.program.call('kamRestHere'); // a fault in it has its own page
        this.here();
      },
      (error: unknown) => {
        console.warn('The rest of the program is not here:', error);
        this.coming = null;
        this.program.call('kamRestFailed');
      },
    );
    return this.coming;
  }
}
