package consumer;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.register.RegisterReader;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** A host of the smallest kind: reads an assessment, evaluates it, and prints what there is to say. */
public final class Verdict {

    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    private Verdict() {}

    /**
     * Prints the verdict on standard output, and the defaults of the machine on standard error.
     *
     * @param args the file of the assessment
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        System.err.println("defaults: " + Locale.getDefault().toLanguageTag() + " " + ZoneId.systemDefault() + " "
                + Charset.defaultCharset());
        String report = report(Files.readString(Path.of(args[0])));
        System.out.write(report.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    static String report(String document) {
        StringBuilder out = new StringBuilder();
        Assessment assessment = AssessmentJson.reader().read(document).orElseThrow();
        line(out, AssessmentJson.writer().toText(assessment));
        Scorecard card = verdict(assessment, AS_AT);
        line(out, card.status() + " to " + card.possibleStatus());
        line(out, ScorecardJson.writer().indented().toText(card));
        for (ItemResult item : card.items()) {
            line(out, card.explain(item.ref()).toString());
        }
        for (Problem problem : AssessmentJson.reader()
                .read(document.replace("2026-03-01", "2026-02-30").replace("\"category\": 2", "\"Category\": \"II\""))
                .problems()) {
            line(out, problem.toString());
        }
        RegisterReader.defaults()
                .rows(new StringReader("Code,Organisation Name,Status,Date Of Publication,Primary Sector\n"
                        + "8XX01,Example,25/26 Standards Met,29/06/2026,Company\n"
                        + "8xx02,Example,STANDARDS İMET,31/06/2026,Company\n"))
                .forEachRemaining(row -> line(out, row.value() + " " + row.problems() + " " + row.findings()));
        return out.toString();
    }

    // sample: from assessment to verdict
    static Scorecard verdict(Assessment assessment, LocalDate asAt) {
        Evaluator evaluator = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);
        return evaluator.evaluate(assessment, asAt).scorecard();
    }
    // end of sample

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
