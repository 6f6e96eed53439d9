// What C++ asks of the page (web/bridge.cpp).
import type { Glyph } from './glyphs.ts';

/** A text field with the keyboard; offsets are bytes of UTF-8, rects x, y, width, height. What it
 * is called and how it stands says its node in the mirror. */
export interface TextEdit {
  id: number;
  text: string;
  anchor: number;
  caret: number;
  multiline: boolean;
  maxCharacters: number;
  field: number[];
  /** The part of the field that can be seen. */
  seen: number[];
  /** Where its text stands, and the CSS px of its size, its lines, and how far it is scrolled. */
  inside: number[];
  em: number;
  line: number;
  scroll: number;
}

export interface Bridge {
  fetchLanguage(code: string): void;
  fetchRest(): void;
  mirror(numbers: Uint32Array, rects: Float32Array, texts: string | null): void;
  focused(id: number): void;
  announce(sentence: string): void;
  editText(edit: TextEdit | null): void;
  /** The keys that do something now, a line each. */
  wantKeys(lines: string): void;
  rasterise(letter: string, em: number, strong: boolean): Glyph;
  cursor(shape: string): void;
  frameDone(): void;

  download(name: string, mimeType: string, bytes: Uint8Array): void;
  downloadPng(name: string, svg: string): void;
  print(html: string): void;
  downloadStored(): void;
  chooseFiles(accept: string, request: number): void;
  copyText(text: string): void;
  /** Without query and fragment; empty for a page that nobody else could open. */
  address(): string;
  /** Squares a side and each of them (qr_make.ts); null while that is fetched. */
  qrCode(text: string): Uint8Array | null;
  canScan(): boolean;
  /** `kamScanned` comes later, or never. */
  scan(request: number): void;
  route(): string;
  setRoute(route: string, replace: boolean): void;
  setTitle(title: string, language: string): void;
  setting(key: string): string;
  setSetting(key: string, value: string): void;
  preferences(): number;
  systemColors(): number[];

  save(): void;
  keepTail(text: string): boolean;
  tail(): string;
  askToWrite(): void;

  /** 0 choose, 1 allow, 2 write, 3 overwrite, 4 read, 5 adopt, 6 stop; `kamBackup` tells what came of it. */
  backup(deed: number, text: string): void;

  /** The keys of all workspaces, a line each. */
  folderKeys(): string;
  openKey(): string;
  openFolder(key: string): void;
  /** `kamFolderDone` with the number of the request comes later. */
  copyFolder(request: number, from: string, to: string): void;
  eraseFolder(request: number, key: string): void;
  takeUpdate(): void;
}
