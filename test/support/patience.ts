/**
 * How long a test waits for what is sure to come before it fails with what it waited for, ms: longer than any pause of
 * a shared machine. What comes ends the wait at once, so that it costs nothing. Every upper bound of a wait in tests is
 * this one; jest's own limit for a test (jest.config.cjs) lies well above it.
 */
export const patience = 60_000;
