/** The formats of a bibliography: three for programs, two for people. */
export const BIBLIOGRAPHY_FORMATS = ['csl-json', 'bibtex', 'ris', 'text', 'html'] as const

export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number]
