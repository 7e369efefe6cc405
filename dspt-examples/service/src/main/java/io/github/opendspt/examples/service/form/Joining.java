package io.github.opendspt.examples.service.form;

/** What becomes of something in a form, where somebody else may have changed it since the form was drawn. */
enum Joining {
    /** It is as it was, or as it is kept by now. */
    NOTHING,
    /** It is to be put in the place of what is kept. */
    TAKE,
    /** It was changed here and there, and a person has to choose. */
    CHOOSE;

    /**
     * Decides.
     *
     * @param was what the form was drawn with
     * @param typed what it holds
     * @param kept what is kept
     * @param theirs whether the person has chosen what is kept
     */
    static Joining of(String was, String typed, String kept, boolean theirs) {
        if (typed.equals(was) || typed.equals(kept) || theirs) {
            return NOTHING;
        }
        return kept.equals(was) ? TAKE : CHOOSE;
    }
}
