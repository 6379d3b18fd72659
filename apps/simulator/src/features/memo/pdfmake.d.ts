/** The few calls of pdfmake that the memo uses; the package ships no types. */
declare module "pdfmake" {
  type Style = {
    readonly font?: string;
    readonly fontSize?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly alignment?: "left" | "center" | "right" | "justify";
    readonly margin?: readonly [left: number, top: number, right: number, bottom: number];
    readonly lineHeight?: number;
    readonly wordBreak?: "normal" | "break-all";
    readonly decoration?: "underline";
    readonly link?: string;
    readonly fillColor?: string;
    readonly noWrap?: boolean;
    /** OpenType features turned on or off. */
    readonly fontFeatures?: Readonly<Record<string, boolean>>;
  };
  export type Text = Style & { readonly text: string | readonly Text[] };
  export type Content =
    | Text
    | (Style & { readonly stack: readonly Content[]; readonly unbreakable?: boolean })
    | (Style & {
        readonly columns: readonly (Content & { readonly width: number | "*" })[];
        readonly columnGap?: number;
      })
    | (Style & { readonly ul: readonly Content[]; readonly type?: "none"; readonly markerColor?: string })
    | (Style & { readonly image: string; readonly width: number })
    | (Style & {
        readonly canvas: readonly {
          readonly type: "line";
          readonly x1: number;
          readonly y1: number;
          readonly x2: number;
          readonly y2: number;
          readonly lineWidth: number;
        }[];
      })
    | (Style & {
        readonly table: {
          readonly headerRows: number;
          readonly widths: readonly (number | string)[];
          readonly body: readonly (readonly Content[])[];
          readonly dontBreakRows: boolean;
          readonly keepWithHeaderRows?: number;
        };
        readonly layout: object;
      });
  export type DocumentDefinition = {
    readonly pageSize: "A4";
    readonly pageMargins: readonly [number, number, number, number];
    readonly info: { readonly title: string; readonly creator: string };
    readonly language: string;
    readonly defaultStyle: Style;
    readonly header: (page: number) => Content | undefined;
    readonly content: readonly Content[];
    readonly images: Readonly<Record<string, string>>;
  };
  type FontFiles = { readonly normal: string; readonly bold: string };
  const pdfmake: {
    readonly virtualfs: { readonly writeFileSync: (name: string, content: Uint8Array) => void };
    readonly setFonts: (fonts: Readonly<Record<string, FontFiles>>) => void;
    readonly setUrlAccessPolicy: (allow: (url: string) => boolean) => void;
    readonly setLocalAccessPolicy?: (allow: (path: string) => boolean) => void;
    readonly createPdf: (definition: DocumentDefinition) => { readonly getBuffer: () => Promise<Uint8Array> };
  };
  export default pdfmake;
}
