/** The stages of the whole job, in their order. */
export const CORE_STAGES = ["read", "check", "rate", "plan"] as const;
export const FILE_STAGES = ["open", "fetch", "review", "plan and write", "save"] as const;

/** What one process measured. Times are medians in milliseconds, memory the peak of the process in MB after each stage. */
export interface StageResult {
  readonly actions: number;
  readonly stages: readonly { readonly stage: string; readonly time: number; readonly peak: number }[];
  readonly total: number;
  /** Peak of the process before its first stage: Node, the code and the tracker. */
  readonly before: number;
}
