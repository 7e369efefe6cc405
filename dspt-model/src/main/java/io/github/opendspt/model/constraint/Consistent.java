package io.github.opendspt.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annotated value keeps the rules for its own members, as {@link SelfConsistent#inconsistencies()} and
 * {@link SelfConsistent#memberFaults()} report.
 *
 * <p>Every violation is one of the value and none of a member, also where a member alone is at fault: frameworks log the
 * value that was refused, and a member may be what someone wrote as evidence. The message names the member.
 */
@Documented
@Constraint(validatedBy = Consistent.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    /**
     * The message of the constraint itself; each violation carries that of its inconsistency instead.
     *
     * @return the message key
     */
    String message() default "{io.github.opendspt.model.constraint.Consistent.message}";

    /**
     * The validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Turns each fault into a violation of the value. Thread-safe. */
    final class Validator implements ConstraintValidator<Consistent, SelfConsistent> {

        /** Made by the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable SelfConsistent value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            List<Inconsistency> inconsistencies = value.inconsistencies();
            List<Inconsistency> memberFaults = value.memberFaults();
            if (inconsistencies.isEmpty() && memberFaults.isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            inconsistencies.forEach(fault -> add(fault, context));
            memberFaults.forEach(fault -> add(fault, context));
            return false;
        }

        private static void add(Inconsistency fault, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate(literal(fault.message()))
                    .addConstraintViolation();
        }

        /** Keeps text that came from a document from being read as a message parameter or an expression. */
        private static String literal(String message) {
            return message.replace("\\", "\\\\")
                    .replace("{", "\\{")
                    .replace("}", "\\}")
                    .replace("$", "\\$");
        }
    }
}
