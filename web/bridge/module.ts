// The Emscripten module and what C++ offers (web/exports.cpp).

/** What C++ takes, by function; the program itself goes first and is left out here. */
export interface Calls {
  kamPointerMoved: [x: number, y: number, kind: number];
  kamPointerButton: [button: number, down: boolean];
  kamPointerLeft: [];
  kamScrolled: [dx: number, dy: number];
  kamKey: [code: string, down: boolean, repeat: boolean, modifiers: number];
  kamAskMenu: [id: number, x: number, y: number];
  kamKeysReleased: [];
  kamAct: [kind: number, id: number];
  kamTextEdited: [
    id: number,
    text: string,
    anchor: number,
    caret: number,
    composedFrom: number,
    composedTo: number,
  ];
  kamFont: [];
  kamFontSize: [];
  kamCopied: [cut: boolean];
  kamPasted: [text: string];
  kamResized: [width: number, height: number, pixelRatio: number];
  kamVisible: [visible: boolean];
  kamPreferencesChanged: [];
  kamRouteChanged: [];
  kamFileRead: [name: string, bytes: Uint8Array, tooLarge: boolean];
  kamWorkbookRead: [outcome: number];
  kamSheetRead: [name: string, text: string];
  kamFilesChosen: [request: number];
  kamFilesDropped: [];
  kamScanned: [request: number, text: string];
  kamSynced: [error: string];
  kamAccessChanged: [access: number];
  kamNotHandedOver: [];
  kamBackup: [state: number, file: string, at: number];
  kamBackupRead: [];
  kamRoom: [used: number, quota: number, persisted: boolean];
  kamFolderDone: [request: number, error: string];
  kamUpdateReady: [];
  kamSaveNow: [];
  kamSaved: [];
  kamRestHere: [];
  kamRestFailed: [];
  kamDrawNow: [];
  kamFrames: [];
  kamPaints: [];
  kamExportJson: [];
  kamImportJson: [json: string];
}

/** Whether Command is what Control is elsewhere. */
export const onMac = /Mac|iPhone|iPad/.test(navigator.platform);

export type FileSystem = typeof FS & {
  readonly filesystems: { IDBFS: Emscripten.FileSystemType };
};

export interface KamModule extends Record<`_${keyof Calls}`, (...numbers: number[]) => number> {
  FS: FileSystem;
  HEAPU8: Uint8Array;
  UTF8ToString(pointer: number): string;
  _kamStart(access: number, mac: number): number;
  _kamLanguage(language: number, pack: number, size: number): void;
  _malloc(size: number): number;
  _free(pointer: number): void;
}

/** What was to be handed over, in either direction, does not fit into the program's memory. */
export class OutOfMemory extends Error {}

/** The program in C++, for whoever has something to tell it. */
export class Program {
  private readonly encoder = new TextEncoder();
  private readonly handle: number;
  private stopped = false;

  constructor(
    private readonly module: KamModule,
    access: number,
    private readonly crashed: (error: unknown) => void,
  ) {
    this.handle = this.guarded(() => module._kamStart(access, onMac ? 1 : 0));
  }

  /** Calls C++. After a crash nothing reaches it any more. */
  call<Name extends keyof Calls>(name: Name, ...values: Calls[Name]): number {
    return this.guarded(() => {
      const borrowed: number[] = [];
      try {
        const numbers = values.flatMap((value) => this.lend(value, borrowed));
        return this.module[`_${name}`](this.handle, ...numbers);
      } finally {
        for (const pointer of borrowed) this.module._free(pointer);
      }
    });
  }

  /** A value as C++ takes it; texts and bytes lie in its memory until they are given back. */
  private lend(value: Calls[keyof Calls][number], borrowed: number[]): number | number[] {
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    const bytes = typeof value === 'string' ? this.encoder.encode(value) : value;
    const pointer = this.module._malloc(bytes.length + 1);
    if (pointer === 0) throw new OutOfMemory();
    borrowed.push(pointer);
    this.module.HEAPU8.set(bytes, pointer);
    return [pointer, bytes.length];
  }

  /** Calls C++ for a text. */
  text<Name extends keyof Calls>(name: Name, ...values: Calls[Name]): string {
    const pointer = this.call(name, ...values);
    if (pointer === 0 && !this.stopped) throw new OutOfMemory();
    if (pointer === 0) return '';
    const text = this.module.UTF8ToString(pointer);
    this.module._free(pointer);
    return text;
  }

  /** The font of text in fields, as TrueType. */
  font(): Uint8Array<ArrayBuffer> {
    const from = this.call('kamFont');
    return this.module.HEAPU8.slice(from, from + this.call('kamFontSize'));
  }

  /** Nothing reaches C++ any more. */
  stop(): void {
    this.stopped = true;
  }

  private guarded(run: () => number): number {
    if (this.stopped) return 0;
    try {
      return run();
    } catch (error) {
      if (error instanceof OutOfMemory) throw error; // C++ has not been called
      this.stopped = true;
      this.crashed(error);
      return 0;
    }
  }
}
