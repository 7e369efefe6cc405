package io.github.opendspt.examples.cli.catalogue;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt catalogue}. */
@Command(
        name = "catalogue",
        description = "Imports the official workbook of an edition, compares requirement sets, and shows what is held.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {"0:done", "2:bad input or usage"},
        footer = {
            "  dspt catalogue import v9.xlsx --edition 2026-27 --category 3 --out mine/v9-3.json",
            "  dspt catalogue diff 2025-26:3 mine/v9-3.json",
            "  dspt catalogue show --catalogue mine",
            "  dspt score assessment.json --catalogue mine"
        },
        subcommands = {CatalogueImportCommand.class, CatalogueDiffCommand.class, CatalogueShowCommand.class})
public final class CatalogueCommand extends CommandGroup {}
