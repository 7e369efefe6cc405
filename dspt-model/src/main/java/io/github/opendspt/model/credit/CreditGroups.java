package io.github.opendspt.model.credit;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a requirement set certificates treat alike, for whoever computes credits of many assessments: an outcome is
 * worked out once for a group, and a credit with its reasons only where somebody asks for it. Immutable and thread-safe.
 */
public final class CreditGroups {

    private final RequirementSet requirements;
    private final int[] groupOf;
    private final int count;
    /** The places of the items of each group. */
    private final BitSet[] places;

    private CreditGroups(RequirementSet requirements, int[] groupOf, int count) {
        this.requirements = requirements;
        this.groupOf = groupOf;
        this.count = count;
        this.places = new BitSet[count];
        for (int group = 0; group < count; group++) {
            places[group] = new BitSet(groupOf.length);
        }
        for (int place = 0; place < groupOf.length; place++) {
            places[groupOf[place]].set(place);
        }
    }

    /**
     * Makes the groups of a requirement set.
     *
     * @param requirements the requirement set
     * @param groupOf the group of each item, in the order of the items, numbered from 0
     * @return the groups
     * @throws IllegalArgumentException if there are more or fewer numbers than items, or one is negative
     */
    public static CreditGroups of(RequirementSet requirements, int... groupOf) {
        if (groupOf.length != requirements.items().size()) {
            throw new IllegalArgumentException(
                    requirements.items().size() + " items, but " + groupOf.length + " groups");
        }
        int count = 0;
        for (int group : groupOf) {
            if (group < 0) {
                throw new IllegalArgumentException("groups are numbered from 0, but one is " + group);
            }
            count = Math.max(count, group + 1);
        }
        return new CreditGroups(requirements, groupOf.clone(), count);
    }

    /**
     * How many groups there are.
     *
     * @return the number
     */
    public int count() {
        return count;
    }

    /**
     * Makes credits by group.
     *
     * @param asAt the day
     * @param outcomes the outcome of each group
     * @param credit makes the credit of any item of a group, of the outcome of the group; asked when a credit is first looked
     *     at, by any thread and perhaps more than once, so that it must always give an equal one
     * @param warnings what a person should know about the certificates, in any order
     * @param changesOn the days to come on which the credits may come out differently, in any order
     * @return the credits
     * @throws IllegalArgumentException if there are more or fewer outcomes than groups
     */
    public Credits credits(
            LocalDate asAt,
            List<CreditOutcome> outcomes,
            IntFunction<Credit> credit,
            Collection<Finding> warnings,
            Collection<LocalDate> changesOn) {
        if (outcomes.size() != count) {
            throw new IllegalArgumentException(count + " groups, but " + outcomes.size() + " outcomes");
        }
        return Credits.of(requirements, asAt, new Items(this, List.copyOf(outcomes), credit), warnings, changesOn);
    }

    private EvidenceItem item(int place) {
        return requirements.items().get(place);
    }

    /** The credits of all items, each made when it is first asked for. Threads that race for one make equal ones. */
    static final class Items extends AbstractList<Credit> implements RandomAccess {

        private final CreditGroups groups;
        private final List<CreditOutcome> outcomes;
        private final IntFunction<Credit> maker;
        private final @Nullable Credit[] byGroup;
        private final @Nullable Credit[] made;

        private Items(CreditGroups groups, List<CreditOutcome> outcomes, IntFunction<Credit> maker) {
            this.groups = groups;
            this.outcomes = outcomes;
            this.maker = Objects.requireNonNull(maker, "maker");
            this.byGroup = new @Nullable Credit[groups.count];
            this.made = new @Nullable Credit[groups.groupOf.length];
        }

        @SuppressWarnings("ReferenceEquality") // the very same, for which the groups were made
        boolean isOf(RequirementSet requirements) {
            return groups.requirements == requirements;
        }

        BitSet places(CreditOutcome outcome) {
            BitSet places = new BitSet(made.length);
            for (int group = 0; group < groups.count; group++) {
                if (outcomes.get(group) == outcome) {
                    places.or(groups.places[group]);
                }
            }
            return places;
        }

        CreditOutcome outcome(int place) {
            return outcomes.get(groups.groupOf[place]);
        }

        EvidenceRef ref(int place) {
            return groups.item(place).ref();
        }

        @Override
        public Credit get(int place) {
            Credit credit = made[place];
            if (credit == null) {
                credit = ofGroup(groups.groupOf[place]).forItem(ref(place));
                made[place] = credit;
            }
            return credit;
        }

        private Credit ofGroup(int group) {
            Credit credit = byGroup[group];
            if (credit == null) {
                credit = maker.apply(group);
                if (credit.outcome() != outcomes.get(group)) {
                    throw new IllegalStateException(
                            "group " + group + " is " + outcomes.get(group) + ", but its credit is " + credit);
                }
                byGroup[group] = credit;
            }
            return credit;
        }

        @Override
        public int size() {
            return made.length;
        }
    }

    /** {@return the requirement set and the number of groups} */
    @Override
    public String toString() {
        return "CreditGroups[" + requirements + ", " + count + " groups]";
    }
}
