package io.github.opendspt.examples.cli.sarif;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --sarif} of a command that has {@code --json} too. */
@Command
public final class SarifOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--sarif",
            description = "Print what is found as SARIF 2.1.0, each with its place in the file, for the checks of a"
                    + " repository.")
    private boolean sarif;

    /**
     * Whether it is given.
     *
     * @param other another option that says what to print
     * @param given whether that is given
     * @throws ParameterException if both are
     */
    public boolean instead(String other, boolean given) {
        if (sarif && given) {
            throw new ParameterException(command.commandLine(), "--sarif and " + other + " exclude one another");
        }
        return sarif;
    }
}
