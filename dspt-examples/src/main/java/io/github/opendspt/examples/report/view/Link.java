package io.github.opendspt.examples.report.view;

/**
 * A place in the page.
 *
 * @param text what the link says
 * @param href where it leads, {@code #} and the name of a place; empty where that is not on the page
 */
public record Link(String text, String href) {}
