package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.register.CheckedSupplier.Candidate;
import io.github.opendspt.model.register.CheckedSupplier.Presence;
import io.github.opendspt.model.register.PublicationStanding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many suppliers in the register in one pass over it. Memory grows with the list of suppliers and not with the
 * register. Used by one thread, for one register.
 */
final class SupplierCheck {

    private final SupplierList list;
    private final Map<String, RegisterLookup.Tally> byCode = new HashMap<>();
    private final Map<String, Proposals> byName = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int read;
    private int unread;

    SupplierCheck(SupplierList list) {
        this.list = list;
        for (Supplier supplier : list.suppliers()) {
            OdsCode code = supplier.odsCode();
            if (code != null) {
                byCode.computeIfAbsent(code.value(), absent -> new RegisterLookup.Tally(code));
            }
            String key = nameKey(supplier);
            if (key != null) {
                byName.computeIfAbsent(key, absent -> new Proposals());
            }
        }
    }

    private static @Nullable String nameKey(Supplier supplier) {
        if (supplier.name() == null) {
            return null;
        }
        String key = NameKey.loose(supplier.name());
        return key.isEmpty() ? null : key;
    }

    void look(Iterator<Reading<RegisterEntry>> rows) {
        while (rows.hasNext()) {
            Reading<RegisterEntry> row = rows.next();
            Problem problem = RegisterReader.unread(row);
            if (problem == null) {
                read++;
                add(row, row.orElseThrow());
            } else {
                unread++;
                if (problems.size() < RegisterLookup.Tally.MOST_LISTED) {
                    problems.add(problem);
                }
            }
        }
    }

    private void add(Reading<RegisterEntry> row, RegisterEntry entry) {
        RegisterLookup.Tally tally = byCode.get(OdsCodes.capitals(entry.code()));
        if (tally != null) {
            tally.add(row);
        }
        if (!byName.isEmpty()) {
            Proposals proposals = byName.get(NameKey.loose(entry.name()));
            if (proposals != null) {
                proposals.add(entry);
            }
        }
    }

    RegisterCheck check(PublicationRule rule, LocalDate asAt, @Nullable Edition asked) {
        List<CheckedSupplier> checked = new ArrayList<>(list.suppliers().size());
        RegisterCheck without = checkEach(rule, asAt, asked, checked::add);
        return new RegisterCheck(
                asAt, asked, read, unread, checked, without.listProblems(), without.registerProblems());
    }

    /** Hands on what the register says of each supplier, in order of the list, and gives the check without them. */
    RegisterCheck checkEach(
            PublicationRule rule, LocalDate asAt, @Nullable Edition asked, Consumer<CheckedSupplier> each) {
        for (Supplier supplier : list.suppliers()) {
            each.accept(check(supplier, rule, asAt));
        }
        return new RegisterCheck(asAt, asked, read, unread, List.of(), list.problems(), problems);
    }

    private CheckedSupplier check(Supplier supplier, PublicationRule rule, LocalDate asAt) {
        OdsCode code = supplier.odsCode();
        List<Finding> findings = new ArrayList<>(supplier.findings());
        if (code == null) {
            Reason reason = Reason.of(RegisterCodes.SUPPLIERS_NO_CODE);
            PublishedStatus nothing = new PublishedStatus(null, null, null, null, null, null, null);
            return new CheckedSupplier(
                    supplier.line(),
                    supplier.name(),
                    Presence.NO_CODE,
                    PublicationRule.undecided(Verdict.UNDETERMINED, nothing, reason),
                    candidates(supplier, findings),
                    findings);
        }
        RegisterLookup lookup = Objects.requireNonNull(byCode.get(code.value())).lookup(problems);
        findings.addAll(lookup.findings());
        boolean renamed = hasOtherName(supplier, lookup);
        if (renamed) {
            findings.add(warning(Reason.of(RegisterCodes.SUPPLIERS_NAME_DIFFERS, code)));
        }
        return new CheckedSupplier(
                supplier.line(),
                supplier.name(),
                presence(lookup),
                rule.standing(lookup, asAt),
                lookup.isFound() && !renamed ? List.of() : candidates(supplier, findings),
                findings);
    }

    private static Presence presence(RegisterLookup lookup) {
        if (lookup.isFound()) {
            return Presence.FOUND;
        }
        return lookup.problems().isEmpty() ? Presence.NOT_FOUND : Presence.NOT_KNOWN;
    }

    private static boolean hasOtherName(Supplier supplier, RegisterLookup lookup) {
        String name = lookup.name().orElse("");
        return supplier.name() != null
                && !name.isEmpty()
                && !NameKey.loose(name).equals(NameKey.loose(supplier.name()));
    }

    private List<Candidate> candidates(Supplier supplier, List<Finding> findings) {
        String key = nameKey(supplier);
        if (key == null) {
            return List.of();
        }
        Proposals proposals = Objects.requireNonNull(byName.get(key));
        if (proposals.more > 0) {
            findings.add(warning(Reason.of(RegisterCodes.SUPPLIERS_MORE_NAMES, proposals.more)));
        }
        List<Candidate> candidates = new ArrayList<>(proposals.entries.size());
        for (RegisterEntry entry : proposals.entries) {
            OdsCode code = entry.odsCode().orElseThrow();
            Code why = Organisation.isSameName(entry.name(), Objects.requireNonNull(supplier.name()))
                    ? RegisterCodes.SUPPLIERS_SAME_NAME
                    : RegisterCodes.SUPPLIERS_SIMILAR_NAME;
            candidates.add(new Candidate(code, entry.name(), Reason.of(why, code)));
        }
        return candidates;
    }

    /** Adds to each supplier but the first how its publication compares with that of the first (rule B5). */
    static RegisterCheck compareSites(RegisterCheck check) {
        List<CheckedSupplier> compared = new ArrayList<>(check.suppliers().size());
        for (CheckedSupplier site : check.suppliers()) {
            compared.add(compared.isEmpty() ? site : compare(site, compared.get(0)));
        }
        return new RegisterCheck(
                check.asAt(),
                check.asked(),
                check.registerRows(),
                check.registerRowsUnread(),
                compared,
                check.listProblems(),
                check.registerProblems());
    }

    @SuppressWarnings("ReferenceEquality") // codes are constants
    private static CheckedSupplier compare(CheckedSupplier site, CheckedSupplier headquarters) {
        Code code = comparison(site, headquarters.standing());
        Severity severity = code == RegisterCodes.SITE_COVERED || code == RegisterCodes.SITE_SAME
                ? Severity.INFO
                : Severity.WARNING;
        List<Finding> findings = new ArrayList<>(site.findings());
        Reason reason =
                Reason.of(code, Objects.requireNonNull(site.odsCode()), Objects.requireNonNull(headquarters.odsCode()));
        findings.add(Finding.of(severity, null, null, reason));
        return new CheckedSupplier(
                site.line(), site.listName(), site.presence(), site.standing(), site.candidates(), findings);
    }

    private static Code comparison(CheckedSupplier site, PublicationStanding headquarters) {
        PublishedStatus own = site.standing().published();
        boolean absent = site.presence() == Presence.NOT_FOUND || own.status() == PreviousStatus.NONE;
        if (!absent && (own.status() == null || own.edition() == null)) {
            return RegisterCodes.SITE_UNKNOWN;
        } else if (!absent) {
            boolean same = own.status() == headquarters.published().status()
                    && Objects.equals(own.edition(), headquarters.published().edition());
            return same ? RegisterCodes.SITE_SAME : RegisterCodes.SITE_DIFFERS;
        }
        return switch (headquarters.verdict()) {
            case CURRENT -> RegisterCodes.SITE_COVERED;
            case NOT_CURRENT -> RegisterCodes.SITE_NOT_COVERED;
            case UNDETERMINED -> RegisterCodes.SITE_UNKNOWN;
        };
    }

    private static Finding warning(Reason reason) {
        return Finding.of(Severity.WARNING, null, null, reason);
    }

    /** The organisations of the register that have a name, up to a bound, each code once. */
    private static final class Proposals {
        private final List<RegisterEntry> entries = new ArrayList<>(1);
        private int more;

        void add(RegisterEntry entry) {
            if (entries.stream().anyMatch(held -> held.odsCode().equals(entry.odsCode()))) {
                return;
            }
            if (entries.size() < CheckedSupplier.MOST_CANDIDATES) {
                entries.add(entry);
            } else {
                more++;
            }
        }
    }

    /** What names of organisations are compared by. */
    private static final class NameKey {

        /** Words that say nothing about who an organisation is: legal forms, articles, and how "and" is written. */
        private static final Set<String> PASSED_OVER = Set.of(
                "LTD",
                "LIMITED",
                "PLC",
                "LLP",
                "LP",
                "CIC",
                "CIO",
                "INC",
                "INCORPORATED",
                "COMPANY",
                "CO",
                "THE",
                "AND",
                "UK");

        private NameKey() {}

        /**
         * The words of a name in capitals, without legal form, article and punctuation; where nothing is left, the words as
         * they are. Empty if there are no letters and digits.
         */
        static String loose(String name) {
            StringBuilder loose = new StringBuilder(name.length());
            StringBuilder strict = new StringBuilder(name.length());
            StringBuilder word = new StringBuilder();
            for (int i = 0; i <= name.length(); i++) {
                char c = i == name.length() ? ' ' : name.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    word.append(Character.toUpperCase(c));
                } else if (!isWithinWord(c) && word.length() > 0) {
                    strict.append(word);
                    if (!PASSED_OVER.contains(word.toString())) {
                        loose.append(word);
                    }
                    word.setLength(0);
                }
            }
            return loose.length() == 0 ? strict.toString() : loose.toString();
        }

        /** An apostrophe or a full stop, as in O'Neill and C.I.C. */
        private static boolean isWithinWord(char c) {
            return c == '\'' || c == '\u2019' || c == '.';
        }
    }
}
