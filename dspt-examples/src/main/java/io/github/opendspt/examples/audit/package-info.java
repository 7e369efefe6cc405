/**
 * The pack for an independent audit: {@link io.github.opendspt.examples.audit.AuditPack} makes it, and
 * {@link io.github.opendspt.examples.audit.PackCheck} compares its files with their checksums. The command line and the service
 * both go through here.
 */
@NullMarked
package io.github.opendspt.examples.audit;

import org.jspecify.annotations.NullMarked;
