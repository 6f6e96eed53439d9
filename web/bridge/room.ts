// How much room the browser gives, and whether it may clear the data by itself.

export interface Room {
  /** Bytes of everything that this address keeps, and how many it may keep. */
  used: number;
  quota: number;
  /** Whether the browser promised not to clear it for want of room. */
  persisted: boolean;
}

/** Null where the browser does not say. */
export async function room(): Promise<Room | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    if (usage === undefined || !quota) return null;
    return { used: usage, quota, persisted: await navigator.storage.persisted() };
  } catch {
    return null;
  }
}
