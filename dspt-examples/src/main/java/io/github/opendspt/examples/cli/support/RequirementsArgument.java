package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.requirement.RequirementSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The arguments that name what is asked: a requirement set, or the outcomes of the CAF-aligned track. */
@Command
public final class RequirementsArgument {

    private static final String CAF = "caf";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "EDITION", description = "The edition, such as 2025-26.")
    private @Nullable Edition edition;

    @Parameters(
            index = "1",
            paramLabel = "CATEGORY",
            converter = Form.Reading.class,
            description = "The category, a number; or caf for the CAF-aligned track.")
    private @Nullable Form form;

    /** Whether the CAF-aligned track was named. */
    public boolean isCaf() {
        return form.category == null;
    }

    /**
     * The outcomes that were named.
     *
     * @throws ParameterException if none are held for the edition; the message lists those that are
     */
    public CafOutcomes outcomes(HeldRequirements held) {
        return held.outcomes(command.commandLine(), edition);
    }

    /**
     * The requirement set that was named.
     *
     * @throws ParameterException if none is held; the message lists those that are
     */
    public RequirementSet find(HeldRequirements held) {
        if (form.category == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "this is for a category of the form of standards and evidence items, a number");
        }
        return held.find(command.commandLine(), edition, form.category);
    }

    /** A category, or the CAF-aligned track. */
    private record Form(@Nullable Category category) {

        /** Reads an argument. */
        static final class Reading implements ITypeConverter<Form> {

            @Override
            public Form convert(String text) {
                if (text.equals(CAF)) {
                    return new Form(null);
                }
                try {
                    return new Form(Category.parse(text));
                } catch (IllegalArgumentException e) {
                    throw new TypeConversionException(e.getMessage());
                }
            }
        }
    }
}
