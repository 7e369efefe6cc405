package io.github.opendspt.examples.cli.conformance;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.examples.conformance.ConformanceServer;
import io.github.opendspt.model.json.InvalidDocumentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code dspt conformance serve}. */
@Command(
        name = "serve",
        description = {
            "Answers cases over the protocol of the conformance kit, one JSON object a line on standard input and output.",
            "It lets another runner compare its engine with this one."
        },
        exitCodeList = {"0:asked to stop, or the input ended", "2:a message that is not of the protocol"},
        footer = "  dspt conformance run -- java -jar dspt.jar conformance serve")
public final class ConformanceServeCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Source input = new Source("-");
        ConformanceServer server = new ConformanceServer();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(input.open(terminal), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<String> reply = server.reply(line);
                if (reply.isEmpty()) {
                    break;
                }
                terminal.printJson(reply.get());
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw input.unreadable(e);
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            throw BadInputException.of(input, CommandCodes.NOT_PROTOCOL, String.valueOf(e.getMessage()));
        }
    }
}
