/** The vendor's error codes with their HTTP status. */
export const statusOf = {
  LOGIN_REQUIRED: 401,
  API_KEY_RATE_LIMIT_EXCEEDED: 429,
  INSUFFICIENT_CREDITS: 402,
  SHOTS_REQUIRED: 400,
  PROMPT_REQUIRED: 400,
  INVALID_IMAGE_COUNT: 400,
  IMAGE_URLS_REQUIRED: 400,
  GENERATION_FAILED: 500,
  TASK_IDS_REQUIRED: 400,
  TASK_NOT_FOUND: 404,
  INVALID_INPUT: 400,
  INTERNAL_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof statusOf;

/** What an API request is refused with: thrown where it is found out, answered in one place. */
export class Refusal extends Error {
  readonly status: number;
  readonly errorCode: string;
  readonly more: RefusalDetails;

  constructor(errorCode: ErrorCode, message: string, more: RefusalDetails = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = more.status ?? statusOf[errorCode];
    this.errorCode = more.errorCode ?? errorCode;
    this.more = more;
  }
}

interface RefusalDetails {
  readonly requiredCredits?: number;
  /** Seconds until a request would be let through. */
  readonly waitSeconds?: number;
  /** In the place of the code's own status and word, where the vendor's are not known. */
  readonly status?: number;
  readonly errorCode?: string;
}
