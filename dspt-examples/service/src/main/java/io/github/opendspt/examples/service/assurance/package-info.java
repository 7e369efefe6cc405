/** What stands beside the answers: certificates, confirmations, and what was published. */
@NullMarked
package io.github.opendspt.examples.service.assurance;

import org.jspecify.annotations.NullMarked;
