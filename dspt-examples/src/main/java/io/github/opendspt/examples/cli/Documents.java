package io.github.opendspt.examples.cli;

import io.github.opendspt.mapping.CreditsJson;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;

/** The documents that the command line writes. */
final class Documents {

    static final DocumentWriter<ProblemReport> PROBLEMS = ProblemReportJson.writer();

    static final DocumentWriter<Scorecard> SCORECARDS = ScorecardJson.writer();

    static final DocumentWriter<Credits> CREDITS = CreditsJson.writer();

    static final DocumentWriter<WhatIf> WHAT_IFS = DocumentWriter.of(WhatIf.class);

    static final DocumentWriter<FrameworkDocument> FRAMEWORKS = DocumentWriter.of(FrameworkDocument.class);

    static final DocumentWriter<CrosswalkLookup> LOOKUPS = DocumentWriter.of(CrosswalkLookup.class);

    static final DocumentWriter<RegisterAnswer> REGISTER_ANSWERS = DocumentWriter.of(RegisterAnswer.class);

    static final DocumentWriter<ReportDocument> REPORTS = DocumentWriter.of(ReportDocument.class);

    static final DocumentWriter<PortfolioTotals> PORTFOLIOS = PortfolioJson.writer();

    private Documents() {}
}
