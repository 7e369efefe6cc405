package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.register.BranchCoverage;
import io.github.opendspt.model.register.Headquarters;
import io.github.opendspt.model.register.PublicationRule;
import io.github.opendspt.model.register.PublicationStanding;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterLookup;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.model.register.Reliance;
import io.github.opendspt.model.register.RelianceAnswer;
import io.github.opendspt.model.register.RelianceJson;
import io.github.opendspt.model.register.RelianceJudge;
import io.github.opendspt.model.register.SharedPractice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers about what was published: the register, and those who rely on it. */
final class Publications {

    private final Catalogue catalogue = Catalogue.bundled();
    private final PublicationRule rule = PublicationRule.of(catalogue);
    private final RelianceJudge judge = RelianceJudge.of(catalogue);

    private static RegisterLookup find(Input given, OdsCode code) {
        byte[] table = given.text("register").getBytes(StandardCharsets.UTF_8);
        try {
            return RegisterReader.defaults().find(code, new ByteArrayInputStream(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> register(Input given) {
        OdsCode code = OdsCode.parse(given.text("odsCode"));
        RegisterLookup lookup = find(given, code);
        PublicationRule asked =
                given.find("edition").map(Edition::parse).map(rule::forEdition).orElse(rule);
        PublicationStanding standing = asked.standing(lookup, given.day("asAt"));
        PublishedStatus published = standing.published();
        Map<String, Object> answer = Parts.part(
                "found",
                lookup.isFound(),
                "standing",
                standing.verdict(),
                "edition",
                published.edition(),
                "status",
                published.status(),
                "on",
                published.on(),
                "certainUntil",
                standing.certainUntil(),
                "likelyUntil",
                standing.likelyUntil());
        answer.put("findings", Parts.findings(lookup.findings()));
        if (given.has("headquarters")) {
            answer.put("branches", branches(given.object("headquarters"), code, standing));
        }
        return answer;
    }

    private static Map<String, Object> branches(Input headquarters, OdsCode code, PublicationStanding standing) {
        Map<SharedPractice, Boolean> shared = new EnumMap<>(SharedPractice.class);
        headquarters
                .object("shared")
                .members()
                .forEach((practice, truth) -> shared.put(SharedPractice.parse(practice), Boolean.TRUE.equals(truth)));
        Set<OdsCode> branches = new LinkedHashSet<>(codes(headquarters, "branches"));
        Map<String, Object> answer = new LinkedHashMap<>();
        for (BranchCoverage coverage :
                new Headquarters(code, branches, shared).coverage(standing, codes(headquarters, "check"))) {
            answer.put(coverage.branch().toString(), coverage.verdict().toString());
        }
        return answer;
    }

    private static List<OdsCode> codes(Input headquarters, String name) {
        List<OdsCode> codes = new ArrayList<>();
        headquarters.list(name).forEach(code -> codes.add(OdsCode.parse(String.valueOf(code))));
        return codes;
    }

    Map<String, Object> reliance(Input given) {
        LocalDate asAt = given.day("asAt");
        OdsCode code = OdsCode.parse(given.text("odsCode"));
        PublishedStatus published = rule.standing(find(given, code), asAt).published();
        if (given.has("type")) {
            published = published.withType(OrganisationType.parse(given.text("type")));
        }
        Reliance relied = given.has("rule") ? given.read("rule", RelianceJson.reader()) : Reliance.dars2a();
        RelianceAnswer reliance = judge.answer(relied, published, asAt);
        Map<String, Object> answer = Parts.part(
                "answer",
                reliance.answer(),
                "conditions",
                reliance.conditions(),
                "changesOn",
                reliance.changesOn(),
                "changesTo",
                reliance.changesTo());
        Map<String, Object> clauses = new LinkedHashMap<>();
        reliance.clauses()
                .forEach(clause ->
                        clauses.put(clause.subject().toString(), clause.truth().toString()));
        answer.put("clauses", clauses);
        return answer;
    }
}
