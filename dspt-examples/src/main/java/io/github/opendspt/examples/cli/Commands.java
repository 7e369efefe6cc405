package io.github.opendspt.examples.cli;

import io.github.opendspt.examples.cli.assessment.DiffCommand;
import io.github.opendspt.examples.cli.assessment.NewCommand;
import io.github.opendspt.examples.cli.assessment.PublishCommand;
import io.github.opendspt.examples.cli.assessment.ValidateCommand;
import io.github.opendspt.examples.cli.audit.AuditCommand;
import io.github.opendspt.examples.cli.caf.CafCommand;
import io.github.opendspt.examples.cli.catalogue.CatalogueCommand;
import io.github.opendspt.examples.cli.catalogue.RequirementsCommand;
import io.github.opendspt.examples.cli.conformance.ConformanceCommand;
import io.github.opendspt.examples.cli.credit.CreditCommand;
import io.github.opendspt.examples.cli.credit.WhatIfCommand;
import io.github.opendspt.examples.cli.crosswalk.ControlsCommand;
import io.github.opendspt.examples.cli.crosswalk.CrosswalkCommand;
import io.github.opendspt.examples.cli.evidence.EvidenceCommand;
import io.github.opendspt.examples.cli.export.ExportCommand;
import io.github.opendspt.examples.cli.forecast.ForecastCommand;
import io.github.opendspt.examples.cli.plan.PlanCommand;
import io.github.opendspt.examples.cli.portfolio.PortfolioCommand;
import io.github.opendspt.examples.cli.register.RegisterCommand;
import io.github.opendspt.examples.cli.register.RelyCommand;
import io.github.opendspt.examples.cli.report.ReportCommand;
import io.github.opendspt.examples.cli.rollover.RolloverCommand;
import io.github.opendspt.examples.cli.schema.SchemaCommand;
import io.github.opendspt.examples.cli.score.ExplainCommand;
import io.github.opendspt.examples.cli.score.ScoreCommand;
import io.github.opendspt.examples.cli.sheet.SheetCommand;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of {@code dspt}. */
final class Commands {

    private static final List<Class<?>> COMMANDS = List.of(
            NewCommand.class,
            SheetCommand.class,
            ScoreCommand.class,
            ExplainCommand.class,
            CreditCommand.class,
            WhatIfCommand.class,
            ValidateCommand.class,
            RequirementsCommand.class,
            ControlsCommand.class,
            CrosswalkCommand.class,
            PlanCommand.class,
            ForecastCommand.class,
            RolloverCommand.class,
            PublishCommand.class,
            DiffCommand.class,
            EvidenceCommand.class,
            AuditCommand.class,
            ReportCommand.class,
            RegisterCommand.class,
            RelyCommand.class,
            ExportCommand.class,
            CatalogueCommand.class,
            SchemaCommand.class,
            ConformanceCommand.class,
            PortfolioCommand.class,
            CafCommand.class);

    /** Those that speak of the others. */
    private static final List<Class<?>> ABOUT_COMMANDS = List.of(CompletionCommand.class, HelpCommand.class);

    private Commands() {}

    /**
     * The commands that have to be described to the parser. That takes longer for all of them than most take to run, so that
     * it is done only for the first argument, where that is one of them.
     */
    static List<Class<?>> neededFor(String... arguments) {
        if (arguments.length > 0) {
            for (Class<?> command : COMMANDS) {
                if (command.getAnnotation(Command.class).name().equals(arguments[0])) {
                    return List.of(command);
                }
            }
        }
        List<Class<?>> all = new ArrayList<>(COMMANDS);
        all.addAll(ABOUT_COMMANDS);
        return all;
    }
}
