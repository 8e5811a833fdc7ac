/* Generated from schemas/plan.schema.json by npm run generate. */

/**
 * What rendering would do, why, and what it costs.
 */
export interface PlanDocument {
  planVersion: 1;
  provider: 'nanophoto' | 'simulator';
  /**
   * Credits that rendering it spends.
   */
  credits: number;
  /**
   * sha256 of the sorted (fingerprint, take, credits) to be paid.
   */
  digest: string;
  entries: {
    do: 'keep' | 'reuse' | 'wait' | 'render' | 'held' | 'lost' | 'strike';
    video: string;
    shot: string;
    fingerprint?: string;
    take?: number;
    /**
     * For render what it costs; for held and lost what paying again would cost.
     */
    credits?: number;
    /**
     * Not rendered and not paid for: the command that the run obeys does not name it.
     */
    deferred?: boolean;
    from?: string;
    why?: string;
    because?: {
      what: 'new' | 'changed' | 'take' | 'retake' | 'failed' | 'sequence';
      field?: string;
      was?: string | number;
      now?: string | number;
      reason?: string;
    }[];
  }[];
}
