package io.github.opendspt.model.register;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import java.util.List;
import java.util.Objects;

/**
 * Whether the publication of a headquarters speaks for a branch, and why. A value: immutable and thread-safe.
 *
 * @param branch the code of the branch
 * @param verdict whether it does
 * @param reasons every condition that failed or, where none failed, every condition that is not known; one reason that
 *     says so where the branch is covered
 */
public record BranchCoverage(OdsCode branch, Verdict verdict, List<Reason> reasons) {

    /** Rejects {@code null} and copies the list. */
    public BranchCoverage {
        Objects.requireNonNull(branch, "branch");
        Objects.requireNonNull(verdict, "verdict");
        reasons = List.copyOf(reasons);
    }

    /** Whether a branch is covered. */
    public enum Verdict implements Term {
        /** It is not: a condition failed. */
        NOT_COVERED,
        /** No condition failed, but at least one is not known. */
        UNDETERMINED,
        /** Every condition holds. */
        COVERED;

        /**
         * Finds a verdict by its {@link #token()}.
         *
         * @param token the spelling, such as {@code not-covered}
         * @return the verdict
         * @throws IllegalArgumentException if there is no such verdict
         */
        public static Verdict parse(String token) {
            return Term.parse(Verdict.class, token);
        }

        /**
         * Finds a verdict by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code not-covered}
         * @return the verdict
         * @throws IllegalArgumentException if there is no such verdict
         */
        public static Verdict of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }
}
