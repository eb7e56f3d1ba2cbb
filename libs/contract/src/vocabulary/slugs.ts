/** `AdvanceStage` → `advance-stage`: a command's name in addresses. */
export const commandSlug = (name: string): string => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
