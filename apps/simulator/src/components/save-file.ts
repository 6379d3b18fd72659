/** Hands a text to the browser as a download. */
export function saveFile(name: string, content: string, type: string): void {
  // The mark tells spreadsheet programs that the text is UTF-8; without it Vietnamese letters break.
  const url = URL.createObjectURL(new Blob([type.startsWith("text/csv") ? "\ufeff" : "", content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
