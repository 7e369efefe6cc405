package io.github.opendspt.examples.cli.evidence;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt evidence}: a group of commands, one for each kind of thing that evidence comes from. */
@Command(
        name = "evidence",
        description = {
            "Adds evidence to an assessment. Evidence never answers an item and never changes a status: it supports an answer,"
                    + " contradicts it or goes out of date, which 'dspt score' reports."
        },
        synopsisSubcommandLabel = "FROM",
        commandListHeading = "%nFrom:%n",
        exitCodeList = {"0:added", "1:added, but a part did not fit; said on standard error", "2:bad input or usage"},
        footer = {
            "  dspt evidence add assessment.json --from results.json --map map.csv",
            "  dspt evidence training staff.csv --to assessment.json --as-at 2026-06-01"
        },
        subcommands = {
            EvidenceAddCommand.class,
            RegisterCommands.Training.class,
            RegisterCommands.Access.class,
            RegisterCommands.Assets.class,
            RegisterCommands.Backups.class,
            RegisterCommands.Exercises.class,
            RegisterCommands.Incidents.class,
            RegisterCommands.Bulletins.class,
            RegisterCommands.Suppliers.class
        })
public final class EvidenceCommand extends CommandGroup {}
