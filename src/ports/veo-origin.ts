/** Where the API is. Apart from its client, which few runs load. */
export const veoOrigin = new URL('https://nanophoto.ai/');
