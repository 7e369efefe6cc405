/** A host on the module path: what it needs comes with these two. */
module consumer {
    requires io.github.opendspt.mapping;
    requires io.github.opendspt.scoring;
}
