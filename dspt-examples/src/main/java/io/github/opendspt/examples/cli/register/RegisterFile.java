package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Content;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.register.CheckedSupplier;
import io.github.opendspt.model.register.RegisterCheck;
import io.github.opendspt.model.register.RegisterLookup;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.register.SupplierList;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.sheet.SheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the commands about the register share: reading the file, and the days by which a publication is current. */
final class RegisterFile {

    private RegisterFile() {}

    /** Looks for an organisation, and says on standard error what could not be read. */
    static RegisterLookup find(OdsCode code, Source source, Terminal terminal) {
        try (InputStream in = source.open(terminal)) {
            RegisterLookup lookup = RegisterReader.defaults().find(code, in);
            complain(lookup.problems(), source, terminal);
            return lookup;
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Checks suppliers, and says on standard error what could not be read. */
    static Checked check(
            Source suppliers,
            Source register,
            Catalogue catalogue,
            LocalDate asAt,
            @Nullable Edition asked,
            Terminal terminal) {
        byte[] list = suppliers.readAll(terminal);
        boolean isAssessment = Content.isObject(list) || SheetReader.isWorkbook(list);
        Assessment sites =
                isAssessment ? Loaded.read(suppliers, list).saying(terminal).form() : null;
        try (DigestInputStream in = new DigestInputStream(register.open(terminal), sha256())) {
            RegisterCheck check = sites == null
                    ? RegisterReader.defaults().check(suppliers(list), in, catalogue, asAt, asked)
                    : RegisterReader.defaults().checkSites(sites, in, catalogue, asAt);
            complain(check.listProblems(), suppliers, terminal);
            complain(check.registerProblems(), register, terminal);
            String checksum =
                    "sha256:" + HexFormat.of().formatHex(in.getMessageDigest().digest());
            return new Checked(check, checksum);
        } catch (IOException e) {
            throw register.unreadable(e);
        }
    }

    /** Checks suppliers one at a time, and says on standard error what could not be read. */
    static RegisterCheck checkEach(
            Source suppliers,
            Source register,
            Catalogue catalogue,
            LocalDate asAt,
            Terminal terminal,
            Consumer<CheckedSupplier> each) {
        byte[] list = suppliers.readAll(terminal);
        boolean isAssessment = Content.isObject(list) || SheetReader.isWorkbook(list);
        try (InputStream in = register.open(terminal)) {
            SupplierList asked = isAssessment
                    ? SupplierList.of(
                            Loaded.read(suppliers, list).saying(terminal).form())
                    : suppliers(list);
            RegisterCheck check = RegisterReader.defaults().checkEach(asked, in, catalogue, asAt, null, each);
            complain(check.listProblems(), suppliers, terminal);
            complain(check.registerProblems(), register, terminal);
            return check;
        } catch (IOException e) {
            throw register.unreadable(e);
        }
    }

    /** What came of a check, and the checksum of the register that it was made by. */
    record Checked(RegisterCheck check, String checksum) {}

    private static SupplierList suppliers(byte[] list) throws IOException {
        return SupplierList.read(new ByteArrayInputStream(list));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Says on standard error what could not be read. */
    static void complain(List<Problem> problems, Source source, Terminal terminal) {
        problems.forEach(problem -> terminal.complain(source.located(problem)));
    }

    /** The catalogue, with the deadlines of one's own requirement sets: a set says what is known of its edition. */
    static Catalogue catalogue(HeldRequirements held) {
        Catalogue catalogue = held.catalogue();
        Map<Edition, Map.Entry<Path, KnownDate>> seen = new HashMap<>();
        for (Map.Entry<Path, RequirementSet> set : held.own().entrySet()) {
            Edition edition = set.getValue().edition();
            KnownDate deadline = set.getValue().editionFacts().deadline();
            if (deadline == null) {
                continue;
            }
            Map.Entry<Path, KnownDate> other = seen.putIfAbsent(edition, Map.entry(set.getKey(), deadline));
            if (other != null && !other.getValue().on().equals(deadline.on())) {
                throw BadInputException.of(
                        new Source(set.getKey().toString()),
                        CommandCodes.DEADLINE_CONTRADICTORY,
                        edition,
                        String.valueOf(other.getKey().getFileName()));
            }
            catalogue = catalogue.withDeadline(edition, deadline);
        }
        return catalogue;
    }
}
