package io.github.opendspt.mapping.crosswalk;

/**
 * The two ends that a row joins, in whichever direction. The ends are of two lists. Pairs are compared as texts, so that a table
 * of pairs whose hash codes clash by intent is searched and not walked through.
 */
record EndPair(RowEnd one, RowEnd other) implements Comparable<EndPair> {

    static EndPair of(RowEnd source, RowEnd target) {
        return source.list().compareTo(target.list()) <= 0 ? new EndPair(source, target) : new EndPair(target, source);
    }

    @Override
    public int compareTo(EndPair that) {
        int byOne = compare(one, that.one);
        return byOne == 0 ? compare(other, that.other) : byOne;
    }

    private static int compare(RowEnd end, RowEnd other) {
        int byList = end.list().compareTo(other.list());
        return byList == 0 ? end.writtenRef().compareTo(other.writtenRef()) : byList;
    }
}
