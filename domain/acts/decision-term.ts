/** Decisions on an application: their term is that of Awb 4:13, and 4:15 and 4:17 hold for them. */
const ON_APPLICATION: Readonly<Record<string, string>> = { 'subsidy-decision': 'subsidy-application' };

/** Whether Awb 4:13 through 4:17 hold for this milestone. */
export const onApplication = (id: string): boolean => id in ON_APPLICATION;

/** The application on which this decides, or null. */
export const applicationOf = (id: string): string | null => ON_APPLICATION[id] ?? null;
