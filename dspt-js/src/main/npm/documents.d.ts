// The types of the documents, drawn from their JSON Schemas by src/types/types.mjs.
export namespace AssessmentDocument {
  /**
   * A certificate in the organisation's profile.
   */
  export type Certificate = Certificate1;
  /**
   * The answer to an evidence item: exactly one of yes, text, documents and date, and what goes with it.
   */
  export type Answer = TextAnswer | YesNoAnswer | DocumentAnswer | DateAnswer;
  /**
   * The answer to an evidence item: exactly one of yes, text, documents and date, and what goes with it.
   */
  export type Answer1 = TextAnswer | YesNoAnswer | DocumentAnswer | DateAnswer;

  /**
   * What an organisation put into the Data Security and Protection Toolkit for one edition.
   */
  export interface Assessment {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-assessment/1';
    /**
     * The edition: two consecutive years.
     */
    edition: string;
    /**
     * The organisation category. It may be left out where organisation type and edition decide it.
     */
    category?: number;
    organisation: Organisation;
    /**
     * The certificates in its profile, in any order.
     *
     * @maxItems 100
     */
    certificates?: Certificate[];
    /**
     * The answers, each under the ref of its evidence item.
     */
    answers?: {
      [k: string]: Answer;
    };
    /**
     * What was seen, under the ref of its evidence item. It never answers the item.
     */
    evidence?: {
      /**
       * @maxItems 200
       */
      [k: string]: Evidence[];
    };
    /**
     * Answers that are kept but not given, each under the ref of its evidence item. They never count.
     */
    drafts?: {
      [k: string]: Draft;
    };
    /**
     * The sites and branches that the organisation publishes for.
     *
     * @maxItems 5000
     */
    sites?: Site[];
    /**
     * The confirmations, each under the ref of its assertion.
     */
    confirmedAssertions?: {
      [k: string]: Confirmation;
    };
    improvementPlan?: ImprovementPlan;
    /**
     * The status of the last publication in any edition; left out where it is not known.
     */
    previousStatus?:
      'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded' | 'entry-level' | 'none';
    publication?: Publication;
  }
  /**
   * The organisation that is assessed.
   */
  export interface Organisation {
    /**
     * Its code in the Organisation Data Service.
     */
    odsCode: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * What kind of organisation it is.
     */
    type:
      | 'nhs-trust'
      | 'icb'
      | 'csu'
      | 'alb'
      | 'oes'
      | 'genomics'
      | 'it-supplier'
      | 'local-authority'
      | 'social-care'
      | 'pharmacy'
      | 'dentist'
      | 'optician'
      | 'gp'
      | 'university'
      | 'company'
      | 'charity-hospice'
      | 'prison'
      | 'other';
    /**
     * How many people work for it; left out where that is not known.
     */
    staff?: number;
    /**
     * Its yearly turnover in whole pounds; left out where that is not known.
     */
    turnover?: number;
  }
  export interface Certificate1 {
    /**
     * The scheme.
     */
    scheme: 'cyber-essentials' | 'cyber-essentials-plus' | 'iso-27001' | 'psn-ia' | 'nhsmail';
    /**
     * The version of ISO 27001; left out where it is not known.
     */
    version?: '2013' | '2022';
    /**
     * The number of the certificate.
     */
    number?: string;
    /**
     * The first day on which it is valid.
     */
    issuedOn?: string;
    /**
     * The last day on which it is valid.
     */
    expiresOn?: string;
    /**
     * How much of the organisation it covers; left out where it is not stated.
     */
    scope?: 'whole-organisation' | 'subset' | 'all-health-and-care-data' | 'partial' | 'unstated';
    /**
     * The body that accredits the certifier, such as UKAS.
     */
    accreditation?: string;
    /**
     * To whom it was issued; left out where that is the organisation itself.
     */
    holder?: string;
    /**
     * What the issuer has done with it since; active if left out.
     */
    status?: 'active' | 'suspended' | 'withdrawn';
  }
  /**
   * An answer that is a text.
   */
  export interface TextAnswer {
    /**
     * A text; blank, it is incomplete.
     */
    text: string;
    /**
     * Whether the organisation says that the item does not apply to it.
     */
    notApplicable?: boolean;
    /**
     * A remark.
     */
    comment?: string;
    /**
     * The day on which the answer was given.
     */
    recordedOn?: string;
    /**
     * The day by which it is to be looked at again.
     */
    reviewBy?: string;
    /**
     * Who looks after it.
     */
    owner?: string;
  }
  /**
   * An answer that is a tick.
   */
  export interface YesNoAnswer {
    /**
     * A tick; false is no.
     */
    yes: boolean;
    /**
     * Whether the organisation says that the item does not apply to it.
     */
    notApplicable?: boolean;
    /**
     * A remark.
     */
    comment?: string;
    /**
     * The day on which the answer was given.
     */
    recordedOn?: string;
    /**
     * The day by which it is to be looked at again.
     */
    reviewBy?: string;
    /**
     * Who looks after it.
     */
    owner?: string;
  }
  /**
   * An answer that is a list of documents.
   */
  export interface DocumentAnswer {
    /**
     * Documents; with none, it is incomplete.
     *
     * @maxItems 200
     */
    documents: Document[];
    /**
     * Whether the organisation says that the item does not apply to it.
     */
    notApplicable?: boolean;
    /**
     * A remark.
     */
    comment?: string;
    /**
     * The day on which the answer was given.
     */
    recordedOn?: string;
    /**
     * The day by which it is to be looked at again.
     */
    reviewBy?: string;
    /**
     * Who looks after it.
     */
    owner?: string;
  }
  /**
   * A document given as evidence. It is never opened.
   */
  export interface Document {
    /**
     * What it is called.
     */
    name: string;
    /**
     * Where it is kept, as free text.
     */
    uri?: string;
  }
  /**
   * An answer that is a date.
   */
  export interface DateAnswer {
    /**
     * A date.
     */
    date: string;
    /**
     * Whether the organisation says that the item does not apply to it.
     */
    notApplicable?: boolean;
    /**
     * A remark.
     */
    comment?: string;
    /**
     * The day on which the answer was given.
     */
    recordedOn?: string;
    /**
     * The day by which it is to be looked at again.
     */
    reviewBy?: string;
    /**
     * Who looks after it.
     */
    owner?: string;
  }
  /**
   * Something that was seen and that supports an answer, or contradicts it.
   */
  export interface Evidence {
    /**
     * What it is called.
     */
    title: string;
    /**
     * What kind of thing it is.
     */
    kind?: 'document' | 'report' | 'screenshot' | 'log' | 'register' | 'attestation' | 'bulletin' | 'other';
    /**
     * The day of which it speaks.
     */
    observedOn: string;
    /**
     * When it was collected.
     */
    collectedAt?: string;
    /**
     * The system or person that it comes from.
     */
    source?: string;
    /**
     * Where it is kept, as free text.
     */
    uri?: string;
    /**
     * The SHA-256 of its bytes.
     */
    digest?: string;
    /**
     * The last day on which it is current.
     */
    validUntil?: string;
    /**
     * What it says about the answer; it supports it if left out.
     */
    says?: 'supports' | 'contradicts' | 'silent';
    /**
     * What it cannot see, such as personal devices.
     */
    cannotSee?: string;
  }
  /**
   * An answer that is kept but not given. It never counts.
   */
  export interface Draft {
    answer: Answer1;
    /**
     * Why it is a draft only.
     */
    why?: string;
  }
  /**
   * A site or branch that the organisation publishes for.
   */
  export interface Site {
    /**
     * Its code in the Organisation Data Service.
     */
    odsCode: string;
    /**
     * Its name.
     */
    name: string;
  }
  /**
   * That a responsible person confirmed an assertion.
   */
  export interface Confirmation {
    /**
     * Who confirmed it: a name or a role.
     */
    by: string;
    /**
     * The day; it counts from this day on.
     */
    on: string;
    /**
     * The digest of the answers that were confirmed; left out where it was not taken.
     */
    digest?: string;
  }
  /**
   * The plan to reach Standards Met; left out where there is none.
   */
  export interface ImprovementPlan {
    /**
     * The day it was submitted.
     */
    submittedOn?: string;
    /**
     * The day on which NHS England approved it.
     */
    approvedOn?: string;
  }
  /**
   * What was published for this edition, and when; left out where nothing was.
   */
  export interface Publication {
    /**
     * The status that was published.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The day.
     */
    on: string;
  }
}

export namespace CafAssessmentDocument {
  /**
   * What an organisation put into the CAF-aligned form of the toolkit for one edition.
   */
  export interface CafAssessment {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-caf-assessment/1';
    /**
     * The edition: two consecutive years.
     */
    edition: string;
    organisation: Organisation;
    /**
     * What is said of each outcome, under its ref.
     */
    outcomes?: {
      [k: string]: OutcomeAnswer;
    };
    /**
     * What was seen, under the ref of its outcome. It never answers the outcome.
     */
    evidence?: {
      /**
       * @maxItems 200
       */
      [k: string]: Evidence[];
    };
    /**
     * What is kept of an outcome but not given, under its ref. It never counts.
     */
    drafts?: {
      [k: string]: CafDraft;
    };
    /**
     * The answer to each policy question, under the ref of the outcome beside which it is asked.
     */
    policies?: {
      [k: string]: PolicyAnswer;
    };
    improvementPlan?: ImprovementPlan;
    publication?: Publication;
  }
  /**
   * The organisation that is assessed.
   */
  export interface Organisation {
    /**
     * Its code in the Organisation Data Service.
     */
    odsCode: string;
    /**
     * Its name.
     */
    name: string;
    /**
     * What kind of organisation it is.
     */
    type:
      | 'nhs-trust'
      | 'icb'
      | 'csu'
      | 'alb'
      | 'oes'
      | 'genomics'
      | 'it-supplier'
      | 'local-authority'
      | 'social-care'
      | 'pharmacy'
      | 'dentist'
      | 'optician'
      | 'gp'
      | 'university'
      | 'company'
      | 'charity-hospice'
      | 'prison'
      | 'other';
    /**
     * How many people work for it; left out where that is not known.
     */
    staff?: number;
    /**
     * Its yearly turnover in whole pounds; left out where that is not known.
     */
    turnover?: number;
  }
  /**
   * What an organisation says of an outcome. The level is the answer; all else supports it.
   */
  export interface OutcomeAnswer {
    /**
     * The level that is stated; without one it is unanswered.
     */
    level?: 'not-achieved' | 'partially-achieved' | 'achieved';
    /**
     * Why that level.
     */
    explanation?: string;
    /**
     * Whether each indicator statement is true, by what it is called.
     */
    indicators?: {
      [k: string]: boolean;
    };
    /**
     * Whose list the statements are from.
     */
    indicatorList?: string;
    /**
     * Who looks after it.
     */
    owner?: string;
    /**
     * The day by which it is to be looked at again.
     */
    reviewBy?: string;
    /**
     * Documents given for it.
     *
     * @maxItems 200
     */
    documents?: Document[];
  }
  /**
   * A document given as evidence. It is never opened.
   */
  export interface Document {
    /**
     * What it is called.
     */
    name: string;
    /**
     * Where it is kept, as free text.
     */
    uri?: string;
  }
  /**
   * Something that was seen and that supports an answer, or contradicts it.
   */
  export interface Evidence {
    /**
     * What it is called.
     */
    title: string;
    /**
     * What kind of thing it is.
     */
    kind?: 'document' | 'report' | 'screenshot' | 'log' | 'register' | 'attestation' | 'bulletin' | 'other';
    /**
     * The day of which it speaks.
     */
    observedOn: string;
    /**
     * When it was collected.
     */
    collectedAt?: string;
    /**
     * The system or person that it comes from.
     */
    source?: string;
    /**
     * Where it is kept, as free text.
     */
    uri?: string;
    /**
     * The SHA-256 of its bytes.
     */
    digest?: string;
    /**
     * The last day on which it is current.
     */
    validUntil?: string;
    /**
     * What it says about the answer; it supports it if left out.
     */
    says?: 'supports' | 'contradicts' | 'silent';
    /**
     * What it cannot see, such as personal devices.
     */
    cannotSee?: string;
  }
  /**
   * What is kept of an outcome but not given. It never counts.
   */
  export interface CafDraft {
    outcome: OutcomeAnswer1;
    /**
     * Why it is a draft only.
     */
    why?: string;
  }
  /**
   * What an organisation says of an outcome. The level is the answer; all else supports it.
   */
  export interface OutcomeAnswer1 {
    /**
     * The level that is stated; without one it is unanswered.
     */
    level?: 'not-achieved' | 'partially-achieved' | 'achieved';
    /**
     * Why that level.
     */
    explanation?: string;
    /**
     * Whether each indicator statement is true, by what it is called.
     */
    indicators?: {
      [k: string]: boolean;
    };
    /**
     * Whose list the statements are from.
     */
    indicatorList?: string;
    /**
     * Who looks after it.
     */
    owner?: string;
    /**
     * The day by which it is to be looked at again.
     */
    reviewBy?: string;
    /**
     * Documents given for it.
     *
     * @maxItems 200
     */
    documents?: Document[];
  }
  /**
   * The answer to a policy question.
   */
  export interface PolicyAnswer {
    /**
     * Whether the organisation complies, or does not yet and has a plan.
     */
    answer: 'compliant' | 'not-yet';
    /**
     * A summary or the plan.
     */
    summary?: string;
  }
  /**
   * The plan to reach Standards Met; left out where there is none.
   */
  export interface ImprovementPlan {
    /**
     * The day it was submitted.
     */
    submittedOn?: string;
    /**
     * The day on which NHS England approved it.
     */
    approvedOn?: string;
  }
  /**
   * What was published for this edition, and when; left out where nothing was.
   */
  export interface Publication {
    /**
     * The status that was published.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The day.
     */
    on: string;
  }
}

export namespace CafProfileDocument {
  /**
   * The levels that a host has seen to be expected in an edition.
   */
  export interface CafProfile {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-caf-profile/1';
    /**
     * The edition: two consecutive years.
     */
    edition: string;
    /**
     * What to call it in results.
     */
    name: string;
    /**
     * Where the levels were read.
     */
    source?: string;
    /**
     * The level that each outcome is expected to reach; one that is left out is not known.
     */
    levels?: {
      [k: string]: 'not-achieved' | 'partially-achieved' | 'achieved';
    };
    /**
     * The outcomes beside which a policy question is asked; left out or empty where that is not known.
     *
     * @maxItems 1000
     */
    policies?: string[];
  }
}

export namespace RequirementsDocument {
  /**
   * Everything that one category of organisation is asked in one edition of the toolkit.
   */
  export interface Requirements {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-requirements/1';
    /**
     * The edition: two consecutive years.
     */
    edition: string;
    /**
     * The organisation category.
     */
    category: number;
    /**
     * The day of the revision; left out where it is not known.
     */
    revisedOn?: string;
    /**
     * The form of the assessment.
     */
    track: 'assertions' | 'caf';
    /**
     * How far the set can be trusted.
     */
    completeness: 'complete' | 'provisional' | 'projected';
    /**
     * On what the exemption marks of the items rest; unknown: they mean nothing.
     */
    exemptions: 'official' | 'official-workbook' | 'secondary' | 'inferred' | 'host' | 'unknown';
    statedTotals?: StatedTotals;
    /**
     * What the sources leave open or contradict, for people.
     *
     * @maxItems 1000
     */
    notes?: string[];
    editionFacts?: EditionFacts;
    /**
     * The data security standards above the items.
     *
     * @maxItems 99
     */
    standards: Standard[];
    /**
     * The assertions above the items.
     *
     * @maxItems 1000
     */
    assertions: Assertion[];
    /**
     * The evidence items, optional ones too.
     *
     * @maxItems 2000
     */
    items: EvidenceItem[];
    /**
     * The fingerprint of all that but suggested kinds and advice; where it is given, it is checked.
     */
    checksum?: string;
  }
  /**
   * How many items the sources say there are.
   */
  export interface StatedTotals {
    /**
     * Items mandatory for Standards Met.
     */
    mandatory?: number;
    /**
     * Items on the reduced list.
     */
    approaching?: number;
  }
  /**
   * What is known of the edition; left out where nothing is.
   */
  export interface EditionFacts {
    /**
     * The edition.
     */
    edition: string;
    opensOn?: KnownDate;
    opensBy?: KnownDate1;
    deadline?: KnownDate2;
    closesOn?: KnownDate3;
    /**
     * The category of each organisation type and the routes open to it.
     *
     * @maxItems 1000
     */
    organisationTypes?: OrganisationTypeRule[];
    /**
     * What else the sources say, for people.
     *
     * @maxItems 1000
     */
    notes?: string[];
  }
  /**
   * The first day on which a publication for it was seen.
   */
  export interface KnownDate {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * Where it comes from.
   */
  export interface Provenance {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * A day on which it was open for certain, where its first day is in doubt.
   */
  export interface KnownDate1 {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * The day by which organisations are to publish.
   */
  export interface KnownDate2 {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * The last day on which a publication for it was seen.
   */
  export interface KnownDate3 {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * What is known of an organisation type in an edition.
   */
  export interface OrganisationTypeRule {
    /**
     * The organisation type.
     */
    type:
      | 'nhs-trust'
      | 'icb'
      | 'csu'
      | 'alb'
      | 'oes'
      | 'genomics'
      | 'it-supplier'
      | 'local-authority'
      | 'social-care'
      | 'pharmacy'
      | 'dentist'
      | 'optician'
      | 'gp'
      | 'university'
      | 'company'
      | 'charity-hospice'
      | 'prison'
      | 'other';
    /**
     * Its category; left out where that is not known.
     */
    category?: number;
    /**
     * The form of its assessment.
     */
    track: 'assertions' | 'caf';
    /**
     * Whether an approved improvement plan gives it Approaching Standards.
     */
    reviewedApproaching: 'yes' | 'no' | 'unknown';
    /**
     * Whether the reduced list with a plan of its own gives it Approaching Standards.
     */
    selfPublishedApproaching: 'yes' | 'no' | 'unknown';
    /**
     * The first day on which the reduced list could be published.
     */
    selfPublishedFrom?: string;
    provenance: Provenance1;
  }
  /**
   * Where this comes from.
   */
  export interface Provenance1 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * One of the ten data security standards of the National Data Guardian.
   */
  export interface Standard {
    /**
     * Its number.
     */
    number: number;
    /**
     * A short title.
     */
    title: string;
    /**
     * What it is about.
     */
    about: string;
  }
  /**
   * What the evidence items below it add up to.
   */
  export interface Assertion {
    /**
     * Its ref.
     */
    ref: string;
    /**
     * A short title.
     */
    title: string;
  }
  /**
   * An evidence item as one category is asked it in one edition.
   */
  export interface EvidenceItem {
    /**
     * Its ref.
     */
    ref: string;
    /**
     * What is asked, in short.
     */
    title: string;
    /**
     * Whether it has to be complete for Standards Met.
     */
    met: 'mandatory' | 'optional';
    /**
     * Whether it is on the reduced list of Approaching Standards.
     */
    approaching: 'mandatory' | 'optional';
    /**
     * The kind of answer it asks for; unknown: any kind.
     */
    answerKind: 'yes-no' | 'text' | 'document' | 'date' | 'unknown';
    /**
     * The schemes whose certificates exempt it.
     *
     * @maxItems 100
     */
    exemptBy?: ('cyber-essentials' | 'cyber-essentials-plus' | 'iso-27001' | 'psn-ia' | 'nhsmail')[];
    /**
     * How it differs from the edition before; left out where the source does not say.
     */
    change?: 'new' | 'reworded' | 'guidance';
    /**
     * Whether it is here only because it closes a stated total.
     */
    candidate?: boolean;
    /**
     * The day before which an answer that is a date does not count.
     */
    notBefore?: string;
    /**
     * The day until which a resourced plan will do in its place.
     */
    planUntil?: string;
    /**
     * The item whose answer decides whether there is anything to answer here.
     */
    dependsOn?: string;
    suggestedKind?: SuggestedKind;
    advice?: Advice;
    provenance: Provenance3;
  }
  /**
   * The kind of answer that a form may offer first; never part of a verdict.
   */
  export interface SuggestedKind {
    /**
     * The kind to offer first.
     */
    kind: 'yes-no' | 'text' | 'document' | 'date';
    provenance: Provenance2;
  }
  /**
   * On what the suggestion is based.
   */
  export interface Provenance2 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * How to answer it: advice of whoever supplied the set, no part of the toolkit or of a verdict.
   */
  export interface Advice {
    /**
     * What to do so that the item can be answered, in one sentence.
     */
    action: string;
    /**
     * Where the answer is usually found, or what would show it, in one sentence.
     */
    lookFor?: string;
    leadTime?: LeadTime;
    /**
     * Whether the explanations of the item are known to offer 'not applicable'.
     */
    mayNotApply?: boolean;
  }
  /**
   * How long the action is likely to take; left out where it is not long.
   */
  export interface LeadTime {
    /**
     * The number of weeks to allow.
     */
    weeks: number;
    /**
     * What takes so long, in one sentence.
     */
    why: string;
  }
  /**
   * Where this comes from.
   */
  export interface Provenance3 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
}

export namespace CatalogueDocument {
  /**
   * The data security standards, what is known of each edition, and which requirement sets are held.
   */
  export interface Catalogue {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-catalogue/1';
    /**
     * The ten data security standards.
     *
     * @maxItems 99
     */
    standards: Standard[];
    /**
     * What is known of each edition.
     *
     * @maxItems 10000
     */
    editions: EditionFacts[];
    /**
     * Which requirement sets are held.
     *
     * @maxItems 10000
     */
    requirementSets: Entry[];
    /**
     * The editions of which the outcomes of the CAF-aligned track are held.
     *
     * @maxItems 10000
     */
    cafEditions?: string[];
  }
  /**
   * One of the ten data security standards of the National Data Guardian.
   */
  export interface Standard {
    /**
     * Its number.
     */
    number: number;
    /**
     * A short title.
     */
    title: string;
    /**
     * What it is about.
     */
    about: string;
  }
  /**
   * What is known of an edition. Whatever is left out is not known.
   */
  export interface EditionFacts {
    /**
     * The edition.
     */
    edition: string;
    opensOn?: KnownDate;
    opensBy?: KnownDate1;
    deadline?: KnownDate2;
    closesOn?: KnownDate3;
    /**
     * The category of each organisation type and the routes open to it.
     *
     * @maxItems 1000
     */
    organisationTypes?: OrganisationTypeRule[];
    /**
     * What else the sources say, for people.
     *
     * @maxItems 1000
     */
    notes?: string[];
  }
  /**
   * The first day on which a publication for it was seen.
   */
  export interface KnownDate {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * Where it comes from.
   */
  export interface Provenance {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * A day on which it was open for certain, where its first day is in doubt.
   */
  export interface KnownDate1 {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * The day by which organisations are to publish.
   */
  export interface KnownDate2 {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * The last day on which a publication for it was seen.
   */
  export interface KnownDate3 {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance;
  }
  /**
   * What is known of an organisation type in an edition.
   */
  export interface OrganisationTypeRule {
    /**
     * The organisation type.
     */
    type:
      | 'nhs-trust'
      | 'icb'
      | 'csu'
      | 'alb'
      | 'oes'
      | 'genomics'
      | 'it-supplier'
      | 'local-authority'
      | 'social-care'
      | 'pharmacy'
      | 'dentist'
      | 'optician'
      | 'gp'
      | 'university'
      | 'company'
      | 'charity-hospice'
      | 'prison'
      | 'other';
    /**
     * Its category; left out where that is not known.
     */
    category?: number;
    /**
     * The form of its assessment.
     */
    track: 'assertions' | 'caf';
    /**
     * Whether an approved improvement plan gives it Approaching Standards.
     */
    reviewedApproaching: 'yes' | 'no' | 'unknown';
    /**
     * Whether the reduced list with a plan of its own gives it Approaching Standards.
     */
    selfPublishedApproaching: 'yes' | 'no' | 'unknown';
    /**
     * The first day on which the reduced list could be published.
     */
    selfPublishedFrom?: string;
    provenance: Provenance1;
  }
  /**
   * Where this comes from.
   */
  export interface Provenance1 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * A requirement set that is held.
   */
  export interface Entry {
    /**
     * Its edition.
     */
    edition: string;
    /**
     * Its category.
     */
    category: number;
    /**
     * The edition whose list it assumes unchanged; left out where it is not projected.
     */
    projectedFrom?: string;
  }
}

export namespace CafOutcomesDocument {
  /**
   * Everything that the CAF-aligned form of one edition asks.
   */
  export interface CafOutcomes {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-caf-outcomes/1';
    /**
     * The edition: two consecutive years.
     */
    edition: string;
    /**
     * The version of the framework that the outcomes of objectives A to D are from.
     */
    framework: string;
    provenance: Provenance;
    /**
     * What the sources leave open, for people.
     *
     * @maxItems 1000
     */
    notes?: string[];
    dates?: CafDates;
    /**
     * What is known of the organisation types on this track.
     *
     * @maxItems 1000
     */
    organisationTypes?: OrganisationTypeRule[];
    /**
     * The organisation types whose expected levels these are; those of any other are not known.
     *
     * @maxItems 1000
     */
    expectedFor?: (
      | 'nhs-trust'
      | 'icb'
      | 'csu'
      | 'alb'
      | 'oes'
      | 'genomics'
      | 'it-supplier'
      | 'local-authority'
      | 'social-care'
      | 'pharmacy'
      | 'dentist'
      | 'optician'
      | 'gp'
      | 'university'
      | 'company'
      | 'charity-hospice'
      | 'prison'
      | 'other'
    )[];
    /**
     * The policy questions that are known; left out where it is not known which there are.
     *
     * @maxItems 1000
     */
    policies?: PolicyQuestion[];
    /**
     * The objectives.
     *
     * @maxItems 1000
     */
    objectives: CafObjective[];
    /**
     * The principles.
     *
     * @maxItems 1000
     */
    principles: CafPrinciple[];
    /**
     * The outcomes.
     *
     * @maxItems 2000
     */
    outcomes: CafOutcome[];
    /**
     * The fingerprint of all that; where it is given, it is checked.
     */
    checksum?: string;
  }
  /**
   * Where the list of outcomes comes from.
   */
  export interface Provenance {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * The days of the edition that concern this track alone; left out where none is known.
   */
  export interface CafDates {
    interim?: KnownDate;
    planUntil?: KnownDate1;
  }
  /**
   * The day of the interim assessment; left out where there is none or it is not known.
   */
  export interface KnownDate {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance1;
  }
  /**
   * Where it comes from.
   */
  export interface Provenance1 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * The last day for completing an improvement plan; left out where it is not known.
   */
  export interface KnownDate1 {
    /**
     * The day.
     */
    on: string;
    provenance: Provenance1;
  }
  /**
   * What is known of an organisation type in an edition.
   */
  export interface OrganisationTypeRule {
    /**
     * The organisation type.
     */
    type:
      | 'nhs-trust'
      | 'icb'
      | 'csu'
      | 'alb'
      | 'oes'
      | 'genomics'
      | 'it-supplier'
      | 'local-authority'
      | 'social-care'
      | 'pharmacy'
      | 'dentist'
      | 'optician'
      | 'gp'
      | 'university'
      | 'company'
      | 'charity-hospice'
      | 'prison'
      | 'other';
    /**
     * Its category; left out where that is not known.
     */
    category?: number;
    /**
     * The form of its assessment.
     */
    track: 'assertions' | 'caf';
    /**
     * Whether an approved improvement plan gives it Approaching Standards.
     */
    reviewedApproaching: 'yes' | 'no' | 'unknown';
    /**
     * Whether the reduced list with a plan of its own gives it Approaching Standards.
     */
    selfPublishedApproaching: 'yes' | 'no' | 'unknown';
    /**
     * The first day on which the reduced list could be published.
     */
    selfPublishedFrom?: string;
    provenance: Provenance2;
  }
  /**
   * Where this comes from.
   */
  export interface Provenance2 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * A question about a policy that is asked beside an outcome.
   */
  export interface PolicyQuestion {
    /**
     * The outcome.
     */
    ref: string;
    /**
     * What it asks; left out where that is not known.
     */
    about?: string;
    provenance: Provenance3;
  }
  /**
   * Where this comes from.
   */
  export interface Provenance3 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
  /**
   * An objective, under which principles are gathered.
   */
  export interface CafObjective {
    /**
     * Its letter.
     */
    letter: string;
    /**
     * A short title.
     */
    title: string;
  }
  /**
   * A principle, under which outcomes are gathered.
   */
  export interface CafPrinciple {
    /**
     * Its ref.
     */
    ref: string;
    /**
     * A short title.
     */
    title: string;
  }
  /**
   * An outcome as one edition has it.
   */
  export interface CafOutcome {
    /**
     * Its ref.
     */
    ref: string;
    /**
     * A short title.
     */
    title: string;
    /**
     * Whether it has the level partially achieved.
     */
    partialLevel: 'exists' | 'none' | 'none-inferred' | 'unknown';
    expected?: ExpectedLevel;
  }
  /**
   * The level that it is expected to reach; left out where that is not known.
   */
  export interface ExpectedLevel {
    /**
     * The level; not-achieved means that there is no minimum.
     */
    level: 'not-achieved' | 'partially-achieved' | 'achieved';
    provenance: Provenance4;
  }
  /**
   * Where this comes from.
   */
  export interface Provenance4 {
    /**
     * How well it is founded.
     */
    confidence: 'high' | 'medium' | 'low' | 'unknown';
    /**
     * The source, in words.
     */
    source: string;
  }
}

export namespace ScorecardDocument {
  /**
   * The verdict on an assessment on a day, with every reason.
   */
  export interface Scorecard {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-scorecard/1';
    /**
     * The edition.
     */
    edition: string;
    /**
     * The category that was judged by.
     */
    category: number;
    /**
     * The day of the verdict.
     */
    asAt: string;
    /**
     * The code of the organisation.
     */
    odsCode: string;
    /**
     * The checksum of the requirement set that was judged by.
     */
    requirements: string;
    /**
     * How far the requirement set can be trusted.
     */
    completeness: 'complete' | 'provisional' | 'projected';
    published?: Published;
    /**
     * Whether one can still publish for the edition on the day.
     */
    openness: 'open' | 'closed' | 'unknown';
    /**
     * The highest status that is certain.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The highest status that is not ruled out.
     */
    possibleStatus: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    mandatory: ItemTally;
    assertions: AssertionTally;
    /**
     * How each standard counts, in order of number.
     *
     * @maxItems 99
     */
    standards: StandardResult[];
    /**
     * How each assertion counts, in order of ref.
     *
     * @maxItems 1000
     */
    assertionResults: AssertionResult[];
    /**
     * The state of every item, optional ones too, in order of ref.
     *
     * @maxItems 2000
     */
    items: ItemResult[];
    /**
     * What is outstanding for Standards Met.
     *
     * @maxItems 5000
     */
    blockers: Blocker[];
    /**
     * What a person should know and that changed nothing.
     *
     * @maxItems 1000
     */
    findings: Finding[];
  }
  /**
   * What was published for the edition; left out where nothing is recorded.
   */
  export interface Published {
    /**
     * The status that was published.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The day.
     */
    on: string;
    /**
     * The last day on which it is certainly good.
     */
    certainUntil: string;
    /**
     * The last day on which it is probably good; left out where no later day is known.
     */
    likelyUntil?: string;
  }
  /**
   * How the items mandatory for Standards Met count.
   */
  export interface ItemTally {
    /**
     * How many there are.
     */
    total: number;
    /**
     * How many have a complete answer, exempt or not.
     */
    answered: number;
    /**
     * How many have none but are exempt.
     */
    exempt: number;
    /**
     * Of how many it is not known whether they count.
     */
    undetermined: number;
    /**
     * How many are incomplete or unanswered.
     */
    outstanding: number;
  }
  /**
   * How the assertions that hold mandatory items count.
   */
  export interface AssertionTally {
    /**
     * How many there are.
     */
    mandatory: number;
    /**
     * In how many all mandatory items are answered or exempt.
     */
    complete: number;
    /**
     * How many are confirmed, complete or not.
     */
    confirmed: number;
  }
  /**
   * How a data security standard counts.
   */
  export interface StandardResult {
    /**
     * Its number.
     */
    number: number;
    /**
     * Its title.
     */
    title: string;
    /**
     * How many of its items are mandatory.
     */
    mandatory: number;
    /**
     * How many of those are answered or exempt.
     */
    complete: number;
    /**
     * Whether all of those are, and every assertion that holds one is confirmed.
     */
    met: boolean;
  }
  /**
   * How an assertion counts.
   */
  export interface AssertionResult {
    /**
     * Its ref.
     */
    ref: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * How many of its items are mandatory.
     */
    mandatory: number;
    /**
     * How many of those are answered or exempt.
     */
    complete: number;
    /**
     * Whether it is confirmed by the day of the verdict.
     */
    confirmed: boolean;
    /**
     * Whether its mandatory items are complete and, where it holds any, it is confirmed.
     */
    met: boolean;
  }
  /**
   * The state of an evidence item, and why.
   */
  export interface ItemResult {
    /**
     * Its ref.
     */
    ref: string;
    /**
     * What is asked, in short.
     */
    title: string;
    /**
     * Whether it is mandatory for Standards Met.
     */
    mandatory: boolean;
    /**
     * Whether it is on the reduced list of Approaching Standards; false if left out.
     */
    approaching?: boolean;
    /**
     * Its state.
     */
    state: 'answered' | 'exempt' | 'undetermined' | 'incomplete' | 'unanswered';
    /**
     * The schemes that exempt it, answered or not.
     *
     * @maxItems 100
     */
    exemptBy: string[];
    /**
     * Why, what decides first.
     *
     * @maxItems 1000
     */
    reasons: Reason[];
  }
  /**
   * Why something is as it is.
   */
  export interface Reason {
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
  /**
   * One thing that is outstanding for Standards Met, and why.
   */
  export interface Blocker {
    /**
     * What kind of thing it is.
     */
    kind: 'evidence' | 'undetermined' | 'confirmation' | 'requirements';
    /**
     * The assertion for a confirmation; left out for the requirements; the evidence item otherwise.
     */
    ref?: string;
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * Why, in English.
     */
    reason: string;
  }
  /**
   * Something that a person should know and that changed no result.
   */
  export interface Finding {
    /**
     * A stable code.
     */
    code: string;
    /**
     * How much it matters.
     */
    severity: 'info' | 'warning';
    /**
     * The assertion, evidence item or outcome concerned.
     */
    ref?: string;
    /**
     * The JSON Pointer of the place in the assessment.
     */
    pointer?: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
}

export namespace CafScorecardDocument {
  /**
   * One thing that is outstanding for Standards Met, and why.
   */
  export type CafBlocker = CafBlocker1 & CafBlocker2;
  export type CafBlocker1 =
    | {
        ref: unknown;
      }
    | {
        kind?: 'policy';
      };

  /**
   * The verdict on an assessment of the CAF-aligned track on a day, with every reason.
   */
  export interface CafScorecard {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-caf-scorecard/1';
    /**
     * The edition.
     */
    edition: string;
    /**
     * The day of the verdict.
     */
    asAt: string;
    /**
     * The code of the organisation.
     */
    odsCode: string;
    /**
     * The checksum of the outcomes that were judged by.
     */
    requirements: string;
    published?: Published;
    /**
     * Whether one can still publish for the edition on the day.
     */
    openness: 'open' | 'closed' | 'unknown';
    /**
     * The highest status that is certain.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The highest status that is not ruled out.
     */
    possibleStatus: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    profile: ProfileSummary;
    outcomes: OutcomeTally;
    /**
     * The result of each objective, in order of letter.
     *
     * @maxItems 1000
     */
    objectives: ObjectiveResult[];
    /**
     * What became of each outcome, in order of ref.
     *
     * @maxItems 2000
     */
    results: OutcomeResult[];
    /**
     * What is outstanding for Standards Met: by kind, then in order of ref.
     *
     * @maxItems 5000
     */
    blockers: CafBlocker[];
    /**
     * What a person should know and that changed nothing.
     *
     * @maxItems 1000
     */
    findings: Finding[];
  }
  /**
   * What was published for the edition; left out where nothing is recorded.
   */
  export interface Published {
    /**
     * The status that was published.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The day.
     */
    on: string;
    /**
     * The last day on which it is certainly good.
     */
    certainUntil: string;
    /**
     * The last day on which it is probably good; left out where no later day is known.
     */
    likelyUntil?: string;
  }
  /**
   * The expected levels that were judged by.
   */
  export interface ProfileSummary {
    /**
     * What the host's profile is called, or that there is none.
     */
    name: string;
    /**
     * The fingerprint of the profile, or that of the outcomes where there is none.
     */
    checksum: string;
    /**
     * For how many outcomes the expected level is known.
     */
    known: number;
    /**
     * How many outcomes there are.
     */
    total: number;
  }
  /**
   * How many outcomes have which result.
   */
  export interface OutcomeTally {
    /**
     * How many there are.
     */
    total: number;
    /**
     * How many meet the expected level.
     */
    meets: number;
    /**
     * How many are below it.
     */
    below: number;
    /**
     * Of how many that is not known.
     */
    undetermined: number;
    /**
     * How many have no level that counts.
     */
    unanswered: number;
  }
  /**
   * The result of an objective.
   */
  export interface ObjectiveResult {
    /**
     * The letter of the objective.
     */
    letter: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * How many outcomes it has.
     */
    total: number;
    /**
     * How many meet the expected level.
     */
    meets: number;
    /**
     * How many are below it.
     */
    below: number;
    /**
     * Of how many that is not known.
     */
    undetermined: number;
    /**
     * How many have no level that counts.
     */
    unanswered: number;
  }
  /**
   * What became of an outcome, and why.
   */
  export interface OutcomeResult {
    /**
     * Its ref.
     */
    ref: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * The level that is stated; left out where none is.
     */
    stated?: 'not-achieved' | 'partially-achieved' | 'achieved';
    /**
     * The level that is expected; left out where that is not known.
     */
    expected?: 'not-achieved' | 'partially-achieved' | 'achieved';
    /**
     * How the two compare.
     */
    result: 'meets' | 'below' | 'undetermined' | 'unanswered';
    /**
     * Why.
     *
     * @maxItems 1000
     */
    reasons: Reason[];
  }
  /**
   * Why something is as it is.
   */
  export interface Reason {
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
  export interface CafBlocker2 {
    /**
     * What kind of thing it is.
     */
    kind: 'outcome' | 'undetermined' | 'policy';
    /**
     * The outcome that it concerns; left out where it is not known which policy questions there are.
     */
    ref?: string;
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * Why, in English.
     */
    reason: string;
  }
  /**
   * Something that a person should know and that changed no result.
   */
  export interface Finding {
    /**
     * A stable code.
     */
    code: string;
    /**
     * How much it matters.
     */
    severity: 'info' | 'warning';
    /**
     * The assertion, evidence item or outcome concerned.
     */
    ref?: string;
    /**
     * The JSON Pointer of the place in the assessment.
     */
    pointer?: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
}

export namespace PlanDocument {
  /**
   * Everything between an organisation and Standards Met, as things to do, and what of it is done.
   */
  export interface Plan {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-plan/1';
    /**
     * The edition.
     */
    edition: string;
    /**
     * The category that was judged by.
     */
    category: number;
    /**
     * The code of the organisation.
     */
    odsCode: string;
    /**
     * The day of the plan.
     */
    asAt: string;
    /**
     * The checksum of the requirement set that was judged by.
     */
    requirements: string;
    /**
     * How far the requirement set can be trusted.
     */
    completeness: 'complete' | 'provisional' | 'projected';
    /**
     * The status that is certain on the day.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The status that is not ruled out on the day.
     */
    possibleStatus: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The deadline of the edition; left out where it is not known.
     */
    deadline?: string;
    /**
     * What to do that belongs to no standard, before the rest; left out where there is none.
     *
     * @maxItems 5000
     */
    general?: PlanRow[];
    /**
     * The rows, by standard.
     *
     * @maxItems 99
     */
    standards: StandardPlan[];
    /**
     * What earlier plans held and is done; left out where there is none.
     *
     * @maxItems 5000
     */
    done?: DoneRow[];
    /**
     * What a person should know about owners and days. Worked out anew by a reader.
     *
     * @maxItems 1000
     */
    findings?: Finding[];
  }
  /**
   * One thing to do.
   */
  export interface PlanRow {
    /**
     * Its place in the order of work.
     */
    priority: number;
    /**
     * What kind of work it is.
     */
    step: 'import' | 'begin-early' | 'unlock' | 'put-in-place' | 'finish' | 'find-out' | 'answer' | 'answer-or-certify' | 'confirm';
    /**
     * What kind of thing it is.
     */
    kind: 'evidence' | 'undetermined' | 'confirmation' | 'requirements';
    /**
     * The assertion for a confirmation; left out for the requirements; the item otherwise.
     */
    ref?: string;
    /**
     * The title of the item or assertion.
     */
    title: string;
    /**
     * The state of the item now; left out for anything else.
     */
    state?: 'answered' | 'exempt' | 'undetermined' | 'incomplete' | 'unanswered';
    gap: Reason;
    /**
     * What to do about it.
     */
    action: string;
    /**
     * Where the answer is usually found; left out where nothing is advised.
     */
    lookFor?: string;
    /**
     * Who does it; left out where that is not settled.
     */
    owner?: string;
    /**
     * The day by which; left out where that is not settled.
     */
    due?: string;
    /**
     * The day of the first plan that held it, so far as is known.
     */
    since: string;
    /**
     * The schemes considered that would exempt the item.
     *
     * @maxItems 100
     */
    exemptBy?: string[];
    /**
     * The schemes considered that may exempt the item.
     *
     * @maxItems 100
     */
    mayExemptBy?: string[];
    /**
     * The items of other rows that depend on this one.
     *
     * @maxItems 2000
     */
    unlocks?: string[];
    /**
     * What to know before doing it.
     *
     * @maxItems 1000
     */
    notes?: Reason1[];
    /**
     * Why it has this place.
     *
     * @maxItems 1000
     */
    why: Reason1[];
  }
  /**
   * What is lacking.
   */
  export interface Reason {
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
  /**
   * Why something is as it is.
   */
  export interface Reason1 {
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
  /**
   * What to do under one data security standard.
   */
  export interface StandardPlan {
    /**
     * The number of the standard.
     */
    number: number;
    /**
     * Its title.
     */
    title: string;
    /**
     * What to do, in order of priority.
     *
     * @maxItems 5000
     */
    rows: PlanRow[];
  }
  /**
   * One thing that is done.
   */
  export interface DoneRow {
    /**
     * What kind of thing it was.
     */
    kind: 'evidence' | 'undetermined' | 'confirmation' | 'requirements';
    /**
     * The assertion for a confirmation; left out for the requirements; the item otherwise.
     */
    ref?: string;
    /**
     * The title of the item or assertion.
     */
    title: string;
    /**
     * Who had it; left out where that was never settled.
     */
    owner?: string;
    /**
     * The day by which it was to be done; left out where that was never settled.
     */
    due?: string;
    /**
     * The day of the first plan that held it; left out where that is not known.
     */
    since?: string;
    /**
     * The day on which it was found done.
     */
    doneOn: string;
  }
  /**
   * Something that a person should know and that changed no result.
   */
  export interface Finding {
    /**
     * A stable code.
     */
    code: string;
    /**
     * How much it matters.
     */
    severity: 'info' | 'warning';
    /**
     * The assertion, evidence item or outcome concerned.
     */
    ref?: string;
    /**
     * The JSON Pointer of the place in the assessment.
     */
    pointer?: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
}

export namespace ForecastDocument {
  /**
   * Every day of a span on which the verdict on an assessment changes.
   */
  export interface Forecast {
    /**
     * The schema that an editor checks the document against; it is passed over and not kept.
     */
    $schema?: string;
    /**
     * The name and major version of the format.
     */
    format: 'dspt-forecast/1';
    /**
     * The edition.
     */
    edition: string;
    /**
     * The category that was judged by.
     */
    category: number;
    /**
     * The code of the organisation.
     */
    odsCode: string;
    /**
     * The checksum of the requirement set that was judged by.
     */
    requirements: string;
    /**
     * How far the requirement set can be trusted.
     */
    completeness: 'complete' | 'provisional' | 'projected';
    /**
     * The first day.
     */
    from: string;
    /**
     * The last day.
     */
    until: string;
    /**
     * The deadline of the edition; left out where it is not known.
     */
    deadline?: string;
    /**
     * The certain status on the first day.
     */
    status: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The possible status on the first day.
     */
    possibleStatus: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The days on which something changes, in order.
     *
     * @maxItems 5000
     */
    days: ForecastDay[];
  }
  /**
   * A day on which something changes.
   */
  export interface ForecastDay {
    /**
     * The first day on which the change shows.
     */
    on: string;
    /**
     * Why, and what follows, in sentences.
     *
     * @maxItems 1000
     */
    reasons: Reason[];
    change: ScorecardDiff;
  }
  /**
   * Why something is as it is.
   */
  export interface Reason {
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
  /**
   * What differs between the day before and the day.
   */
  export interface ScorecardDiff {
    /**
     * The certain status of the first.
     */
    statusBefore: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The certain status of the second.
     */
    statusAfter: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The possible status of the first.
     */
    possibleBefore: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The possible status of the second.
     */
    possibleAfter: 'standards-not-met' | 'approaching-standards' | 'standards-met' | 'standards-exceeded';
    /**
     * The items whose state changes.
     *
     * @maxItems 5000
     */
    items?: StateChange[];
    /**
     * The blockers of the second alone.
     *
     * @maxItems 5000
     */
    raised?: Blocker[];
    /**
     * The blockers of the first alone.
     *
     * @maxItems 5000
     */
    cleared?: Blocker[];
    /**
     * The findings of the second alone.
     *
     * @maxItems 1000
     */
    appeared?: Finding[];
    /**
     * The findings of the first alone.
     *
     * @maxItems 1000
     */
    gone?: Finding[];
  }
  /**
   * That the state of an item changes.
   */
  export interface StateChange {
    /**
     * The ref of the item.
     */
    ref: string;
    /**
     * Whether it is mandatory for Standards Met.
     */
    mandatory: boolean;
    /**
     * Its state before; left out where it was not asked.
     */
    before?: 'answered' | 'exempt' | 'undetermined' | 'incomplete' | 'unanswered';
    /**
     * Its state after; left out where it is not asked.
     */
    after?: 'answered' | 'exempt' | 'undetermined' | 'incomplete' | 'unanswered';
  }
  /**
   * One thing that is outstanding for Standards Met, and why.
   */
  export interface Blocker {
    /**
     * What kind of thing it is.
     */
    kind: 'evidence' | 'undetermined' | 'confirmation' | 'requirements';
    /**
     * The assertion for a confirmation; left out for the requirements; the evidence item otherwise.
     */
    ref?: string;
    /**
     * A stable code.
     */
    code: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * Why, in English.
     */
    reason: string;
  }
  /**
   * Something that a person should know and that changed no result.
   */
  export interface Finding {
    /**
     * A stable code.
     */
    code: string;
    /**
     * How much it matters.
     */
    severity: 'info' | 'warning';
    /**
     * The assertion, evidence item or outcome concerned.
     */
    ref?: string;
    /**
     * The JSON Pointer of the place in the assessment.
     */
    pointer?: string;
    /**
     * What the sentence speaks of, in order.
     *
     * @maxItems 100
     */
    arguments?: (string | number | boolean)[];
    /**
     * A sentence in English.
     */
    message: string;
  }
}
