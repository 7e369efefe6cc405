package io.github.opendspt.examples.cli.evidence;

import io.github.opendspt.scoring.evidence.Register;
import picocli.CommandLine.Command;

/** {@code dspt evidence training} and its like, one command for each {@link Register}. */
final class RegisterCommands {

    private RegisterCommands() {}

    /** {@code dspt evidence training}. */
    @Command(
            name = "training",
            description = {
                "Who is trained in data security: the test that 95%% of people were trained in the last twelve months, in the categories that ask for it (3.2.1).",
                "What names a row is used to find repeated ones and goes no further."
            },
            footer = {"  dspt evidence training --sample", "  dspt evidence training staff.csv --to assessment.json"})
    static final class Training extends RegisterEvidenceCommand {
        Training() {
            super(Register.TRAINING);
        }
    }

    /** {@code dspt evidence access}. */
    @Command(
            name = "access",
            description = {
                "Which accounts there are: when access was last reviewed, and whether people who left can still log in."
            },
            footer = {"  dspt evidence access --sample", "  dspt evidence access accounts.csv --to assessment.json"})
    static final class Access extends RegisterEvidenceCommand {
        Access() {
            super(Register.ACCESS);
        }
    }

    /** {@code dspt evidence assets}. */
    @Command(
            name = "assets",
            description = {
                "What runs, and until when it gets security updates. A product of which no end of support is known is not taken for supported."
            },
            footer = {"  dspt evidence assets --sample", "  dspt evidence assets assets.csv --to assessment.json"})
    static final class Assets extends RegisterEvidenceCommand {
        Assets() {
            super(Register.ASSETS);
        }
    }

    /** {@code dspt evidence backups}. */
    @Command(
            name = "backups",
            description = {"What is backed up, when it was last restored, and whether a copy is kept apart."},
            footer = {"  dspt evidence backups --sample", "  dspt evidence backups backups.csv --to assessment.json"})
    static final class Backups extends RegisterEvidenceCommand {
        Backups() {
            super(Register.BACKUPS);
        }
    }

    /** {@code dspt evidence exercises}. */
    @Command(
            name = "exercises",
            description = {"Exercises of incident response and continuity plans, and the actions that came of them."},
            footer = {
                "  dspt evidence exercises --sample",
                "  dspt evidence exercises exercises.csv --to assessment.json"
            })
    static final class Exercises extends RegisterEvidenceCommand {
        Exercises() {
            super(Register.EXERCISES);
        }
    }

    /** {@code dspt evidence incidents}. */
    @Command(
            name = "incidents",
            description = {
                "Incidents and near misses of the last twelve months: how many were reviewed, and who was informed."
            },
            footer = {
                "  dspt evidence incidents --sample",
                "  dspt evidence incidents incidents.csv --to assessment.json"
            })
    static final class Incidents extends RegisterEvidenceCommand {
        Incidents() {
            super(Register.INCIDENTS);
        }
    }

    /** {@code dspt evidence bulletins}. */
    @Command(
            name = "bulletins",
            description = {
                "Security bulletins that were received and acted on: how many are open, and since when.",
                "No item is known to ask for them, so name one with --for."
            },
            footer = {
                "  dspt evidence bulletins --sample",
                "  dspt evidence bulletins bulletins.csv --to assessment.json --for 7.1.4"
            })
    static final class Bulletins extends RegisterEvidenceCommand {
        Bulletins() {
            super(Register.BULLETINS);
        }
    }

    /** {@code dspt evidence suppliers}. */
    @Command(
            name = "suppliers",
            description = {"Suppliers: the list, their certificates, contracts and publications."},
            footer = {
                "  dspt evidence suppliers --sample",
                "  dspt evidence suppliers suppliers.csv --to assessment.json"
            })
    static final class Suppliers extends RegisterEvidenceCommand {
        Suppliers() {
            super(Register.SUPPLIERS);
        }
    }
}
