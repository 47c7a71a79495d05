/** Words in English and German that read worse than they are meant. Each list is one remark. */
export const wordings = {
  /** Reproach, however deserved. */
  blame: [
    "unfair",
    "unprofessional",
    "ridiculous",
    "disrespectful",
    "rude",
    "waste of time",
    "wasted my time",
    "ghosted",
    "ghosting",
    "shame on you",
    "you should have",
    "you failed to",
    "you never",
    "your mistake",
    "disappointed in you",
    "disappointed with you",
    "unverschämt",
    "unprofessionell",
    "lächerlich",
    "respektlos",
    "frechheit",
    "zeitverschwendung",
    "sie hätten mir",
    "ihr fehler",
    "enttäuscht von ihnen",
    "nicht einmal geantwortet",
    "nie geantwortet",
  ],
  /** Begging, or making oneself small. */
  pleading: [
    "please please",
    "i beg you",
    "i am begging",
    "i'm begging",
    "desperate",
    "desperately",
    "i really need this job",
    "i need this job",
    "last chance",
    "last hope",
    "give me a chance",
    "take any job",
    "i would do anything",
    "i'd do anything",
    "sorry to bother",
    "sorry for bothering",
    "bitte bitte",
    "ich flehe",
    "verzweifelt",
    "letzte hoffnung",
    "letzte chance",
    "geben sie mir eine chance",
    "ich brauche diese stelle",
    "ich brauche den job",
    "ich würde alles tun",
    "entschuldigen sie die störung",
    "tut mir leid, sie zu stören",
  ],
} as const;

/** Openings that say nothing, and what says the same with content. */
export const emptyOpenings = [
  {
    pattern:
      /\b(?:(?:I am|I'm|I was|I wanted to be|This is me)\s+)?(?:just|only)\s+(?:checking|following|touching|circling|reaching)\s+(?:in|up|base|back|out)\b/giu,
    instead: "I would like to ask how things stand",
  },
  {
    pattern:
      /\b(?:I\s+)?(?:just\s+)?(?:wanted|want)\s+to\s+(?:just\s+)?(?:check|follow|touch|circle)\s+(?:in|up|base|back)\b/giu,
    instead: "I would like to ask how things stand",
  },
  {
    pattern:
      /\b(?:ich\s+)?(?:wollte|will|möchte)\s+(?:nur|einfach|bloß)(?:\s+(?:mal|kurz|noch|einmal))*\s+(?:nachfragen|nachhaken|fragen|melden)\b/giu,
    instead: "ich möchte fragen, wie der Stand ist",
  },
] as const;
