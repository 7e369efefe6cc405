/**
 * Who works here: users from the configuration, sign-in for people and for machines, roles, and what happens to a form when
 * the sign-in has lapsed.
 */
@NullMarked
package io.github.opendspt.examples.service.account;

import org.jspecify.annotations.NullMarked;
