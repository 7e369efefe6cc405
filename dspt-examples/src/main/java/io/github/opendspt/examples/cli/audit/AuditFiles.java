package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.audit.AuditDocument;
import io.github.opendspt.examples.audit.PackCodes;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditJson;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.AuditPlanJson;

/** Reads the documents of an audit. */
final class AuditFiles {

    private AuditFiles() {}

    static AuditDocument<AuditPlan> plan(Source source, Terminal terminal) {
        return read(source, terminal, AuditPlanJson.reader());
    }

    /** Reads an audit of a plan. */
    static AuditDocument<Audit> audit(Source source, AuditDocument<AuditPlan> plan, Terminal terminal) {
        AuditDocument<Audit> audit = read(source, terminal, AuditJson.reader());
        if (!audit.value().edition().equals(plan.value().edition())
                || !audit.value().odsCode().equals(plan.value().odsCode())
                || !audit.value().plan().equals(plan.checksum())) {
            throw BadInputException.of(source, PackCodes.NOT_OF_PLAN);
        }
        return audit;
    }

    private static <T> AuditDocument<T> read(Source source, Terminal terminal, DocumentReader<T> reader) {
        byte[] bytes = source.readAll(terminal);
        Reading<T> reading = reader.read(bytes);
        return new AuditDocument<>(
                reading.value().orElseThrow(() -> new BadInputException(source, reading.problems())), bytes);
    }
}
