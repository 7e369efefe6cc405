import type {
  AssessmentDocument, CafAssessmentDocument, CafOutcomesDocument, CafProfileDocument, CafScorecardDocument, CatalogueDocument,
  ForecastDocument, PlanDocument, RequirementsDocument, ScorecardDocument
} from './documents.js';

export type * from './documents.js';

export type Assessment = AssessmentDocument.Assessment;
export type CafAssessment = CafAssessmentDocument.CafAssessment;
export type CafOutcomes = CafOutcomesDocument.CafOutcomes;
export type CafProfile = CafProfileDocument.CafProfile;
export type CafScorecard = CafScorecardDocument.CafScorecard;
export type Catalogue = CatalogueDocument.Catalogue;
export type Certificate = NonNullable<Assessment['certificates']>[number];
export type Forecast = ForecastDocument.Forecast;
export type Plan = PlanDocument.Plan;
export type Requirements = RequirementsDocument.Requirements;
export type Scorecard = ScorecardDocument.Scorecard;

/** A document as an object, its JSON text, or its bytes in UTF-8. */
export type Source<T> = T | string | ArrayBuffer | ArrayBufferView;

/** A day such as 2026-06-30. Nothing here reads the clock. */
export type Day = string;

export type Kind = 'assessment' | 'caf-assessment' | 'caf-profile' | 'requirements';

export interface Problem {
  code: string;
  message: string;
  /** A JSON Pointer to the place. */
  pointer: string;
  line?: number;
  column?: number;
  ref?: string;
  arguments?: unknown[];
}

/** Thrown where a document cannot be used; says everything that is wrong with it. */
export class ProblemsError extends Error {
  readonly problems: Problem[];
}

export interface Options {
  /** The day of the verdict. */
  asAt: Day;
  /** A requirement set of one's own, in place of the one that is held for its edition and category. */
  requirements?: Requirements;
  /** An answer whose review has passed is incomplete. */
  strictFreshness?: boolean;
  /** Requirements that are not confirmed are taken as they are (rule A39). */
  acceptUnconfirmed?: boolean;
  /** Exemptions that are inferred count (rule D21). */
  inferredRows?: boolean;
}

export interface CafOptions {
  /** The day of the verdict. */
  asAt: Day;
  /** The expected levels as the toolkit shows them. */
  profile?: CafProfile;
}

export interface Reason {
  code: string;
  message: string;
  arguments?: unknown[];
}

export interface Explanation {
  format: 'dspt-explanation/1';
  ref: string;
  title?: string;
  asked: Reason[];
  given: Reason[];
  rule: Reason[];
  advice: Reason[];
  howTo?: { action: string; lookFor?: string };
  notes: Reason[];
}

/** Reads a document and gives it as the SDK writes it. */
export function read(document: Source<Assessment>, kind?: 'assessment'): Assessment;
export function read(document: Source<CafAssessment>, kind: 'caf-assessment'): CafAssessment;
export function read(document: Source<CafProfile>, kind: 'caf-profile'): CafProfile;
export function read(document: Source<Requirements>, kind: 'requirements'): Requirements;

/** Lists the problems of a document; none if it is valid. */
export function validate(document: Source<unknown>, kind?: Kind): Problem[];

/** Scores an assessment. */
export function evaluate(assessment: Source<Assessment>, options: Options): Scorecard;

/** Explains an item of an assessment. */
export function explain(assessment: Source<Assessment>, options: Options & { ref: string }): Explanation;
/** Explains an outcome of the CAF-aligned track. */
export function explain(assessment: Source<CafAssessment>, options: CafOptions & { ref: string }): Explanation;

/** Scores an assessment as it would be with further certificates. */
export function whatIf(assessment: Source<Assessment>, options: Options & { certificates: Certificate[] }): Scorecard;

/** Plans what is outstanding for Standards Met. */
export function plan(assessment: Source<Assessment>, options: Options & { certificates?: Certificate[] }): Plan;

/** Looks ahead: every later day on which something changes. */
export function forecast(assessment: Source<Assessment>, options: Options & { until: Day }): Forecast;

/** Scores an assessment of the CAF-aligned track. */
export function caf(assessment: Source<CafAssessment>, options: CafOptions): CafScorecard;

/** Lists what is held: standards, editions and their facts, requirement sets. */
export function catalogue(): Catalogue;

/** Gives every requirement set, projected ones too. */
export function requirements(): Requirements[];

/** Gives the outcomes of every edition of the CAF-aligned track. */
export function outcomes(): CafOutcomes[];

/** Gives the JSON Schemas of the documents, by name; they are loaded when they are asked for. */
export function schemas(): Promise<Record<string, object>>;
