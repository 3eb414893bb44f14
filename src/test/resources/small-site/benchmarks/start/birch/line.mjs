export const line = "started";
