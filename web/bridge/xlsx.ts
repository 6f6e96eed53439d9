// Excel workbooks as tables of text; the code that reads them is fetched with the first one.

/** What came of reading one: ChosenFile::Workbook in app/platform.hpp. One with a password is no
 * archive, and told from others by the program itself. */
export const outcome = { read: 1, broken: 3, noReader: 4 } as const;

export interface Workbook {
  outcome: number;
  sheets: { name: string; text: string }[];
}

/** Whether a file is an archive, as workbooks are since 2007. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** See xlsx_read.ts. Never fails: the outcome says what is wrong. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  try {
    const reader = await import('./xlsx_read.ts');
    try {
      return { outcome: outcome.read, sheets: await reader.read(bytes) };
    } catch {
      return { outcome: outcome.broken, sheets: [] };
    }
  } catch (error) {
    console.warn('No reader of workbooks:', error);
    return { outcome: outcome.noReader, sheets: [] };
  }
}
