/** The attributes of our mark elements: the only words our styles and the page have in common. */
export const ATTRIBUTES = {
  /** The uppermost look. Every mark of ours has it, and no element that is not ours. */
  look: 'data-sourcelight',
  /** What the page looks like here, when it is not plainly light. */
  ground: 'data-sourcelight-ground',
  /** What a screen reader says first. */
  cue: 'data-sourcelight-cue',
  /** The look of the quotation that begins here. */
  start: 'data-sourcelight-start',
} as const

/** Selects our marks. */
export const MARKS = `mark[${ATTRIBUTES.look}]`
