/** Starts the Chromium in a folder beside it. @param name of that folder */
export const starterOf: (name: string) => string;
