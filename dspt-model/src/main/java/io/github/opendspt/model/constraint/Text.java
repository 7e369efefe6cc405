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
import org.jspecify.annotations.Nullable;

/**
 * The annotated text is Unicode text of a bounded length: at most {@link #max()} code points, none of them half of a
 * surrogate pair, and not blank where {@link #blank()} forbids it. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /**
     * The greatest number of code points.
     *
     * @return the bound
     */
    int max();

    /**
     * Whether the text may be blank: empty, or nothing but U+0000 to U+0020.
     *
     * @return whether it may
     */
    boolean blank() default true;

    /**
     * The message.
     *
     * @return the message key
     */
    String message() default "{io.github.opendspt.model.constraint.Text.message}";

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

    /** Counts code points. Thread-safe once initialised. */
    final class Validator implements ConstraintValidator<Text, String> {

        private int max;
        private boolean blank = true;

        /** Made by the validation provider. */
        public Validator() {}

        @Override
        public void initialize(Text text) {
            max = text.max();
            blank = text.blank();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || ((blank || !isBlank(value)) && !tooLong(value, max) && wellFormed(value));
        }

        /**
         * Whether a text is blank.
         *
         * @param value the text
         * @return whether it holds nothing but U+0000 to U+0020
         */
        public static boolean isBlank(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (value.charAt(i) > ' ') {
                    return false;
                }
            }
            return true;
        }

        /**
         * Whether a text has more code points than allowed.
         *
         * @param value the text
         * @param max the greatest number of code points
         * @return whether it is too long
         */
        public static boolean tooLong(String value, int max) {
            return value.length() > max && value.codePointCount(0, value.length()) > max;
        }

        /**
         * Whether a text is Unicode text.
         *
         * @param value the text
         * @return whether every surrogate in it is one of a pair
         */
        public static boolean wellFormed(String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (Character.isSurrogate(c)) {
                    if (Character.isLowSurrogate(c)
                            || i + 1 == value.length()
                            || !Character.isLowSurrogate(value.charAt(i + 1))) {
                        return false;
                    }
                    i++;
                }
            }
            return true;
        }
    }
}
