/** Hands a finished file to the browser as a download. */
export function saveBytes(name: string, bytes: ArrayBuffer | Uint8Array, type: string): void {
  // A copy on plain memory: a `Blob` does not take views of shared memory.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
