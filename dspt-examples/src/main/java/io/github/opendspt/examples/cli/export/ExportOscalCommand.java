package io.github.opendspt.examples.cli.export;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt export oscal}: a group of commands, one for each document of OSCAL. */
@Command(
        name = "oscal",
        description = "Writes OSCAL, the control formats of NIST, in JSON.",
        synopsisSubcommandLabel = "DOCUMENT",
        commandListHeading = "%nDocuments:%n",
        exitCodeList = {"0:written", "2:bad input or usage"},
        footer = {
            "  dspt export oscal catalogue 2025-26 2 > catalog.json",
            "  dspt export oscal profile 2025-26 2 > profile.json",
            "  dspt export oscal mapping iso-27001-2013-to-iso-27001-2022",
            "  dspt export oscal results assessment.json --as-at 2026-06-30",
            "  dspt export oscal poam assessment.json --as-at 2026-06-30"
        },
        subcommands = {
            ExportOscalCatalogueCommand.class,
            ExportOscalProfileCommand.class,
            ExportOscalMappingCommand.class,
            ExportOscalResultsCommand.class,
            ExportOscalPoamCommand.class
        })
public final class ExportOscalCommand extends CommandGroup {}
