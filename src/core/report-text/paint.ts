/** Adds colour on a terminal; gives the text as it is elsewhere. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red', text: string) => string;
