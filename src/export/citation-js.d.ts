/** The parts of citation-js that are used here; it ships no types. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, xml: string): void
    has(name: string): boolean
  }
  export class Cite {
    constructor(data: unknown)
    readonly data: Record<string, unknown>[]
    format(name: string, options?: Record<string, unknown>): string
    format(
      name: 'bibliography',
      options: { asEntryArray: true } & Record<string, unknown>,
    ): [id: string, entry: string][]
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: Register; readonly locales: Register }
      get(name: '@bibtex'): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } }
    }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
