package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;

/** The codes of what is wrong with a directory of requirement sets. */
public final class CatalogueCodes {

    private static final CodeList LIST = CodeList.of("dspt-model");

    /** A file cannot be read, and why. */
    public static final Code FILE_UNREADABLE = LIST.add("file.unreadable", "it cannot be read: {0}", String.class);

    /** Two files hold the requirements of one category in one edition: these, and the name of the other file. */
    public static final Code HELD_TWICE = LIST.add(
            "requirements.held-twice",
            "the requirements of category {0} in {1} are in {2} already; keep one",
            Category.class,
            Edition.class,
            String.class);

    private CatalogueCodes() {}

    /**
     * Every code of the class.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
