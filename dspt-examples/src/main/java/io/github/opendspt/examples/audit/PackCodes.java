package io.github.opendspt.examples.audit;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;

/** What the commands of an audit report of packs and documents. */
public final class PackCodes {

    private static final CodeList LIST = CodeList.of("dspt-examples");

    /** A file of a pack has other bytes than when it was packed. */
    public static final Code CHANGED = LIST.add("pack.changed", "{0} has changed since it was packed", String.class);

    /** A file that a pack lists is not in it. */
    public static final Code MISSING = LIST.add("pack.missing", "{0} is listed and is not in the pack", String.class);

    /** A pack holds a file that it does not list. */
    public static final Code NOT_LISTED =
            LIST.add("pack.not-listed", "{0} is in the pack and is not listed", String.class);

    /** A pack holds a file twice. */
    public static final Code TWICE = LIST.add("pack.twice", "{0} is in the pack twice", String.class);

    /** The name of a file leads out of a pack: its place among the files. */
    public static final Code PATH =
            LIST.add("pack.path", "the name of file {0} of the pack is not that of a plain file in it", Integer.class);

    /** A pack has no list of checksums. */
    public static final Code NO_LIST = LIST.add("pack.no-list", "the pack has no file {0}", String.class);

    /** A line of the list of checksums cannot be read. */
    public static final Code LIST_LINE =
            LIST.add("pack.list-line", "line {0} of the list is not a checksum and a name", Integer.class);

    /** A pack is another one than was expected. */
    public static final Code OTHER = LIST.add("pack.other", "the checksum of the pack is {0}", String.class);

    /** A file is no pack, or is cut short. */
    public static final Code UNREADABLE =
            LIST.add("pack.unreadable", "this is not a zip file, or it is damaged from file {0} on", Integer.class);

    /** A pack holds too many files. */
    public static final Code TOO_MANY = LIST.add("pack.too-many", "the pack holds more than {0} files", Integer.class);

    /** A pack holds too much. */
    public static final Code TOO_LARGE = LIST.add("pack.too-large", "the pack holds more than {0} bytes", Long.class);

    /** A file is packed too tightly to be one of a pack. */
    public static final Code TOO_TIGHT = LIST.add(
            "pack.too-tight",
            "file {0} of the pack grows to more than {1} times its size",
            Integer.class,
            Integer.class);

    /** A plan, an audit and an assessment do not belong together. */
    public static final Code NOT_OF_PLAN = LIST.add(
            "audit.not-of-plan", "this does not belong to the plan: it is of another edition, organisation or plan");

    /** A judgement is of a kind that the ref does not take. */
    public static final Code WRONG_JUDGEMENT = LIST.add(
            "audit.wrong-judgement",
            "an assertion such as {0} is judged met or not-met, an outcome by its level",
            AssertionRef.class);

    private PackCodes() {}

    /**
     * Lists every code of the package.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
