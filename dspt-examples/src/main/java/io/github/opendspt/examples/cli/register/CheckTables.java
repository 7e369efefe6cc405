package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.Table;
import io.github.opendspt.model.register.CheckedSupplier;
import io.github.opendspt.model.register.CheckedSupplier.Candidate;
import io.github.opendspt.model.register.PublicationStanding;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterCheck;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of {@code dspt register check}: of one check, and of all checks that were made. */
final class CheckTables {

    private static final String[] LOG = {
        "As at",
        "Code",
        "In the register",
        "Status",
        "Edition",
        "Published on",
        "Current",
        "Certain until",
        "Likely until",
        "Register"
    };

    private CheckTables() {}

    /** A row for each supplier. */
    static String table(RegisterCheck check) {
        Table table = new Table(
                "As at",
                "Line",
                "Code",
                "Name",
                "Name in the register",
                "In the register",
                "Status",
                "Edition",
                "Published on",
                "Current",
                "Certain until",
                "Likely until",
                "Why",
                "May be meant",
                "Worth knowing");
        for (CheckedSupplier supplier : check.suppliers()) {
            PublicationStanding standing = supplier.standing();
            PublishedStatus published = standing.published();
            table.row(
                    check.asAt(),
                    supplier.line(),
                    supplier.odsCode(),
                    supplier.listName(),
                    published.name(),
                    supplier.presence(),
                    published.status(),
                    published.edition(),
                    published.on(),
                    standing.verdict(),
                    standing.certainUntil(),
                    standing.likelyUntil(),
                    Table.reasons(standing.reasons()),
                    candidates(supplier.candidates()),
                    Table.findings(supplier.findings()));
        }
        return table.toString();
    }

    private static String candidates(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate ->
                        candidate.odsCode() + " (" + candidate.reason().message() + ")")
                .collect(Collectors.joining("; "));
    }

    /**
     * The log with the rows of a check behind those that it has, one for each supplier with a code.
     *
     * @param log what the log holds; empty where there is none yet
     * @param register the checksum of the register
     */
    static String log(String log, RegisterCheck check, String register) {
        Table table = new Table(LOG);
        int header = table.toString().length();
        for (CheckedSupplier supplier : check.suppliers()) {
            if (supplier.odsCode() == null) {
                continue;
            }
            PublicationStanding standing = supplier.standing();
            PublishedStatus published = standing.published();
            table.row(
                    check.asAt(),
                    supplier.odsCode(),
                    supplier.presence(),
                    published.status(),
                    published.edition(),
                    published.on(),
                    standing.verdict(),
                    standing.certainUntil(),
                    standing.likelyUntil(),
                    register);
        }
        return log.isEmpty() ? table.toString() : log + table.toString().substring(header);
    }

    /** Whether a text is a log of checks, or the beginning of one. */
    static boolean isLog(String text) {
        return text.isEmpty() || text.startsWith(new Table(LOG).toString());
    }
}
