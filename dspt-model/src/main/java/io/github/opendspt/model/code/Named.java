package io.github.opendspt.model.code;

/** A value that people call by another name than documents do. */
public interface Named {

    /**
     * The name for people, as it is written within a sentence.
     *
     * @return the name, in English
     */
    String displayName();
}
