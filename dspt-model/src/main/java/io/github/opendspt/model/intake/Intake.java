package io.github.opendspt.model.intake;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads evidence from the files of other tools, in one pass and whatever their size.
 *
 * <p>The format is seen from the file: JSON with a member {@code assessment-results} is OSCAL, JSON with {@code runs} is
 * SARIF, JSON with {@code declarations} is CycloneDX, anything else a table of evidence with the columns of
 * {@link IntakeColumn}. A row of a table is one piece of evidence. Of an OSCAL result, a SARIF run or the attestations of a
 * CycloneDX file, everything that is found on one item becomes one piece of evidence: it
 * contradicts where a single rule failed, else it supports where one passed, else it is silent; it speaks of the earliest day
 * of what it sums up, and its title gives the counts. Neither messages nor places of a scanner are kept.
 *
 * <p>Memory grows with the number of rules that are mapped, and of an OSCAL result with its observations, some hundred bytes
 * each. Suppressions of SARIF are not read: a suppressed result counts as any other. Immutable and thread-safe.
 */
public final class Intake {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_BLANK = 1_024;

    private final RuleMap rules;
    private final @Nullable LocalDate day;
    private final @Nullable Checksum digest;

    private Intake(RuleMap rules, @Nullable LocalDate day, @Nullable Checksum digest) {
        this.rules = rules;
        this.day = day;
        this.digest = digest;
    }

    /**
     * Makes a reader.
     *
     * @param rules which rule speaks of what
     * @return the reader
     */
    public static Intake of(RuleMap rules) {
        return new Intake(Objects.requireNonNull(rules, "rules"), null, null);
    }

    /**
     * Makes a reader like this one that knows of which day a file speaks that does not say so.
     *
     * @param observedOn the day
     * @return the reader
     */
    public Intake observedOn(LocalDate observedOn) {
        return new Intake(rules, Objects.requireNonNull(observedOn, "observedOn"), digest);
    }

    /**
     * Makes a reader like this one that binds what it reads from OSCAL, SARIF and CycloneDX to the file.
     *
     * @param file the SHA-256 of the bytes of the file
     * @return the reader
     */
    public Intake withDigest(Checksum file) {
        return new Intake(rules, day, Objects.requireNonNull(file, "file"));
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param in the file; it is not closed
     * @param sink gets each piece of evidence as soon as it is whole, with the item or outcome that it is for; what it gets is
     *     only a part of the file where the report is not {@linkplain IntakeReport#whole() whole}
     * @return what became of the records
     * @throws IOException if the stream cannot be read
     */
    public IntakeReport read(InputStream in, BiConsumer<Ref, Evidence> sink) throws IOException {
        Account account = new Account(rules, day, digest, Objects.requireNonNull(sink, "sink"));
        BufferedReader text =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, "in"), StandardCharsets.UTF_8));
        try {
            if (!isJson(text)) {
                new EvidenceRows(text).all(account);
                return account.report(IntakeFormat.CSV);
            }
            return account.report(json(text, account));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether the first character that is not blank opens an object. The text is left as it was. */
    private static boolean isJson(BufferedReader text) throws IOException {
        text.mark(LONGEST_BLANK);
        int c = text.read();
        for (int read = 1; read < LONGEST_BLANK && (c == BYTE_ORDER_MARK || (c >= 0 && c <= ' ')); read++) {
            c = text.read();
        }
        text.reset();
        return c == '{';
    }

    private static @Nullable IntakeFormat json(BufferedReader text, Account account) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        @Nullable IntakeFormat[] format = {null};
        try (JsonWalk walk = new JsonWalk(text, account)) {
            try {
                walk.begin();
                CycloneDxFile attestation = new CycloneDxFile(walk, account);
                walk.members(name -> {
                    if (name.equals("assessment-results")) {
                        format[0] = IntakeFormat.OSCAL;
                        new OscalFile(walk, account).assessmentResults();
                    } else if (name.equals("runs")) {
                        format[0] = IntakeFormat.SARIF;
                        new SarifFile(walk, account).runs();
                    } else {
                        attestation.member(name);
                    }
                });
                walk.end();
                if (format[0] == null && attestation.isDeclared()) {
                    format[0] = IntakeFormat.CYCLONEDX;
                    attestation.end();
                }
                if (format[0] == null) {
                    walk.report(IntakeCodes.NO_FORMAT);
                    account.broken();
                }
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                walk.report(IntakeCodes.BROKEN);
                account.broken();
            }
        }
        return format[0];
    }
}
