package io.github.opendspt.examples.cli.support;

/** A command that uses no requirement set, and therefore does not take {@code --catalogue}. */
public interface WithoutRequirements {}
