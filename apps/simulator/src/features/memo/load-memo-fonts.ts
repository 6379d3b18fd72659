import regularUrl from "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import boldUrl from "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url";
import laoRegularUrl from "@expo-google-fonts/noto-sans-lao/400Regular/NotoSansLao_400Regular.ttf?url";
import laoBoldUrl from "@expo-google-fonts/noto-sans-lao/700Bold/NotoSansLao_700Bold.ttf?url";
import type { MemoFonts } from "./memo-to-pdf.ts";

/** The document's type, from this page's own address. */
export async function loadMemoFonts(): Promise<MemoFonts> {
  const [regular, bold, laoRegular, laoBold] = await Promise.all([
    loadBytes(regularUrl),
    loadBytes(boldUrl),
    loadBytes(laoRegularUrl),
    loadBytes(laoBoldUrl),
  ]);
  return { regular, bold, laoRegular, laoBold };
}

async function loadBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
