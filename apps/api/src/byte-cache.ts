/** Keeps the most recently used values within a budget of bytes. */
export function createByteCache<Value>(mostBytes: number): {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value, bytes: number) => void;
} {
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let heldBytes = 0;
  const drop = (key: string): void => {
    heldBytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, bytes) => {
      drop(key);
      // One huge reply must not push out everything else.
      if (bytes > mostBytes / 4) return;
      entries.set(key, { value, bytes });
      heldBytes += bytes;
      for (const oldest of entries.keys()) {
        if (heldBytes <= mostBytes) return;
        drop(oldest);
      }
    },
  };
}
