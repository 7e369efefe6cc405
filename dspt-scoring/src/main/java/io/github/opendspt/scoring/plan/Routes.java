package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What every combination of the certificates considered would do. A value: immutable and thread-safe.
 *
 * @param asAt the day
 * @param all every combination: that of no certificate first, then the smaller before the larger
 */
@JsonPropertyOrder({"asAt", "all"})
public record Routes(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asAt, List<Route> all) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Routes {
        Objects.requireNonNull(asAt, "asAt");
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("all: there is at least the route without a certificate");
        }
    }

    /**
     * The best status that certificates alone give on the day.
     *
     * @return the highest {@link Route#status()}
     */
    public Status bestStatus() {
        return all.stream().map(Route::status).reduce(Status::or).orElseThrow();
    }

    /**
     * The best status that certificates give once all that remains is done.
     *
     * @return the highest {@link Route#whenDone()}
     */
    public Status bestWhenDone() {
        return all.stream().map(Route::whenDone).reduce(Status::or).orElseThrow();
    }

    /**
     * The smallest sets of certificates that give the {@linkplain #bestStatus() best status} by themselves: none of them
     * does so without one of its certificates. Where no certificate helps, that is the route without one.
     *
     * @return the routes, the smaller first
     */
    public List<Route> smallest() {
        Status best = bestStatus();
        return minimal(route -> route.status() == best);
    }

    /**
     * The smallest sets of certificates with which the {@linkplain #bestWhenDone() best status} is reached once all that
     * remains is done.
     *
     * @return the routes, the smaller first
     */
    public List<Route> smallestWhenDone() {
        Status best = bestWhenDone();
        return minimal(route -> route.whenDone() == best);
    }

    /**
     * The smallest sets of certificates that leave the least to do.
     *
     * @return the routes with the fewest {@link Route#remaining()} things, the smaller first
     */
    public List<Route> shortest() {
        int fewest =
                all.stream().mapToInt(route -> route.remaining().size()).min().orElseThrow();
        return minimal(route -> route.remaining().size() == fewest);
    }

    /** Those that hold and hold no other that does. */
    private List<Route> minimal(Predicate<Route> holds) {
        List<Route> minimal = new ArrayList<>();
        all.stream().filter(holds).forEach(route -> {
            if (minimal.stream().noneMatch(smaller -> holds(route.certificates(), smaller.certificates()))) {
                minimal.add(route);
            }
        });
        return List.copyOf(minimal);
    }

    private static boolean holds(List<Certificate> certificates, List<Certificate> others) {
        return new HashSet<>(certificates).containsAll(others);
    }
}
