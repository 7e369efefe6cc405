/**
 * What the coming months bring if nothing is done.
 *
 * <p>Look ahead, if nobody does anything:
 *
 * <pre>{@code
 * Forecast forecast = Forecaster.of(requirements, credit).forecast(assessment, asAt, until);
 * forecast.days().forEach(System.out::println);
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.scoring.forecast.Forecaster}: made of a requirement set and a
 * {@link io.github.opendspt.scoring.CreditSource}, it turns an assessment and two days into a
 * {@link io.github.opendspt.scoring.forecast.Forecast}: every {@linkplain io.github.opendspt.scoring.forecast.ForecastDay day}
 * on which something changes, what changes, and why. {@link io.github.opendspt.scoring.forecast.ForecastJson} reads and writes
 * it. {@link io.github.opendspt.scoring.forecast.ReminderSchedule} spreads the work over the year as plain
 * {@linkplain io.github.opendspt.scoring.forecast.Reminder reminders}, for the host to send or to put into a calendar.
 *
 * <p>Nothing here reads the clock: both ends are arguments. Every type is immutable and thread-safe. No argument may be
 * {@code null} unless it is marked {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.forecast;

import org.jspecify.annotations.NullMarked;
