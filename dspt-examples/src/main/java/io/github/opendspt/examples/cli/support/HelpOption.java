package io.github.opendspt.examples.cli.support;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that every command has, and how every help is laid out. */
@Command(
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        footerHeading = "%nExamples:%n")
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help and end.")
    private boolean help;
}
