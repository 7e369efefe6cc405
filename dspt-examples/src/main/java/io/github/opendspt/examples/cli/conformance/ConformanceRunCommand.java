package io.github.opendspt.examples.cli.conformance;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.examples.conformance.Conformance;
import io.github.opendspt.examples.conformance.EngineFailure;
import io.github.opendspt.examples.conformance.ForeignEngine;
import io.github.opendspt.examples.conformance.Kit;
import io.github.opendspt.examples.conformance.LocalEngine;
import io.github.opendspt.model.json.InvalidDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt conformance run}. */
@Command(
        name = "run",
        description = {
            "Puts every case to an engine and prints a table by rule.",
            "The engine is a program that speaks the protocol in the README of the kit; without one it is dspt itself."
                    + " An engine that takes too long, ends, or floods is ended."
        },
        exitCodeList = {
            "0:every answer as expected",
            "1:an answer differs, or the engine failed",
            "2:bad input or usage"
        },
        footer = {
            "  dspt conformance run",
            "  dspt conformance run --kit conformance -- python3 conformance/python/runner.py serve"
        })
public final class ConformanceRunCommand implements Callable<Integer>, WithoutRequirements {

    private static final int MOST_SECONDS = 3_600;

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--kit",
            paramLabel = "DIR",
            description = "The folder of the kit; conformance in the current one if left out.")
    private String folder = "conformance";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each answer may take, in seconds; 20 if left out.")
    private int seconds = 20;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The program and its arguments, after --.")
    private List<String> command = List.of();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new ParameterException(spec.commandLine(), "--seconds takes a number from 1 to " + MOST_SECONDS);
        }
        Kit kit = kit();
        Conformance conformance;
        if (command.isEmpty()) {
            conformance = Conformance.run(kit, LocalEngine.of(kit));
        } else {
            try (ForeignEngine engine = ForeignEngine.start(command, kit.data(), Duration.ofSeconds(seconds))) {
                conformance = Conformance.run(kit, engine);
            } catch (EngineFailure e) {
                terminal.complain("dspt: " + e.getMessage());
                return ExitCode.BELOW;
            }
        }
        terminal.print(ConformancePage.of(conformance, terminal));
        return conformance.conforms() ? ExitCode.DONE : ExitCode.BELOW;
    }

    private Kit kit() {
        Source source = new Source(folder);
        try {
            Path directory = Path.of(folder);
            if (!Files.isDirectory(directory)) {
                throw BadInputException.of(source, CommandCodes.FILE_NOT_DIRECTORY);
            }
            return Kit.read(directory);
        } catch (InvalidPathException e) {
            throw BadInputException.of(source, CommandCodes.FILE_NOT_DIRECTORY);
        } catch (IOException e) {
            throw source.unreadable(e);
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            throw BadInputException.of(source, CommandCodes.KIT_BROKEN, String.valueOf(e.getMessage()));
        }
    }
}
