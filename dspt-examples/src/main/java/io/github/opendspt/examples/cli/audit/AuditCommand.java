package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.cli.support.CommandGroup;
import picocli.CommandLine.Command;

/** {@code dspt audit}: a group of commands, in the order in which an audit goes. */
@Command(
        name = "audit",
        description = {
            "Plans an independent audit, keeps what the auditor judged, and packs what they need. Nothing is rated: the scales"
                    + " and sample sizes of audits are not known, and what is not known of the scope is said."
        },
        synopsisSubcommandLabel = "STEP",
        commandListHeading = "%nSteps:%n",
        exitCodeList = {"0:done", "1:done, and there are deviations or changes", "2:bad input or usage"},
        footer = {
            "  dspt audit plan assessment.json --seed 7 --out plan.json",
            "  dspt audit pack assessment.json --plan plan.json --out pack.zip",
            "  dspt audit verify pack.zip"
        },
        subcommands = {
            AuditPlanCommand.class,
            AuditRecordCommand.class,
            AuditCompareCommand.class,
            AuditPackCommand.class,
            AuditVerifyCommand.class
        })
public final class AuditCommand extends CommandGroup {}
