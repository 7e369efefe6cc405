package io.github.opendspt.examples.cli.support;

/** What a command has around it: where it reads and writes, and the requirement sets that it uses. */
public interface Surroundings {

    /**
     * Gives the terminal.
     *
     * @return where the command reads and writes
     */
    Terminal terminal();

    /**
     * Gives the requirement sets, which are read on the first call.
     *
     * @return the requirement sets that the command uses
     * @throws BadInputException if the directory that {@code --catalogue} names cannot be used
     */
    HeldRequirements held();
}
