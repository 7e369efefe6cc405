/** A host on the module path that has Jackson 2. */
module consumer {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires io.github.opendspt.model;
}
