package io.github.opendspt.examples.cli.conformance;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt conformance}: puts the cases of the conformance kit to engines. */
@Command(
        name = "conformance",
        description = "Puts the test vectors of the conformance kit to an engine in any language.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {
            "0:every answer as expected",
            "1:an answer differs, or the engine failed",
            "2:bad input or usage"
        },
        footer = {
            "  dspt conformance run",
            "  dspt conformance run -- python3 conformance/python/runner.py serve",
            "  dspt conformance serve"
        },
        subcommands = {ConformanceRunCommand.class, ConformanceServeCommand.class})
public final class ConformanceCommand extends CommandGroup {}
